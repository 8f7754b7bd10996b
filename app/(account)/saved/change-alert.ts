"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { formAction } from "@/app/_server/form-action";
import { untouched } from "@/app/_server/form-state";
import { db } from "@/db/client";
import { changeAlertFrequency } from "@/db/saved/change-alert-frequency";
import { alertFrequencies } from "@/domain/alert/alert-frequency";
import { rowId } from "./row-id";

const change = formAction(
  {
    schema: z.object({ searchId: rowId, frequency: z.enum(alertFrequencies) }),
    role: "signed-in",
    limit: { name: "saved", points: 300, windowSeconds: 600 },
  },
  async ({ searchId, frequency }, asker) => {
    const found = await changeAlertFrequency(db, { userId: asker.id, searchId, frequency });
    redirect(`/saved?done=${found ? "alert-changed" : "refused"}`);
  },
);

/** Sets how often one of the asker's searches is mailed. */
export async function changeAlert(form: FormData): Promise<void> {
  const result = await change(untouched, form);
  if (result.status === "refused") redirect("/saved?done=refused");
}
