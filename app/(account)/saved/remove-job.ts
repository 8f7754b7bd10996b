"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { formAction } from "@/app/_server/form-action";
import { untouched } from "@/app/_server/form-state";
import { db } from "@/db/client";
import { removeSavedJob } from "@/db/saved/remove-saved-job";
import { rowId } from "./row-id";

const remove = formAction(
  {
    schema: z.object({ jobId: rowId }),
    role: "signed-in",
    limit: { name: "saved", points: 300, windowSeconds: 600 },
  },
  async ({ jobId }, asker) => {
    await removeSavedJob(db, { userId: asker.id, jobId });
    redirect("/saved?done=job-removed");
  },
);

/** Forgets one of the asker's saved jobs; one that is gone already is as good. */
export async function removeJob(form: FormData): Promise<void> {
  const result = await remove(untouched, form);
  if (result.status === "refused") redirect("/saved?done=refused");
}
