"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { formAction } from "@/app/_server/form-action";
import { untouched } from "@/app/_server/form-state";
import { db } from "@/db/client";
import { saveJobForUser } from "@/db/saved/save-job-for-user";
import { rowId } from "../row-id";

const save = formAction(
  {
    schema: z.object({ jobId: rowId }),
    role: "signed-in",
    limit: { name: "saved", points: 300, windowSeconds: 600 },
  },
  async ({ jobId }, asker) => {
    const found = await saveJobForUser(db, { userId: asker.id, jobId });
    redirect(found ? "/saved?done=job-saved" : "/saved?done=no-such-job");
  },
);

/** Keeps a listing for the asker. */
export async function saveJob(form: FormData): Promise<void> {
  const result = await save(untouched, form);
  if (result.status === "refused") redirect("/saved?done=refused");
}
