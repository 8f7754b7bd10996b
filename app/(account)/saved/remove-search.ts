"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { formAction } from "@/app/_server/form-action";
import { untouched } from "@/app/_server/form-state";
import { db } from "@/db/client";
import { removeSavedSearch } from "@/db/saved/remove-saved-search";
import { rowId } from "./row-id";

const remove = formAction(
  {
    schema: z.object({ searchId: rowId }),
    role: "signed-in",
    limit: { name: "saved", points: 300, windowSeconds: 600 },
  },
  async ({ searchId }, asker) => {
    await removeSavedSearch(db, { userId: asker.id, searchId });
    redirect("/saved?done=search-removed");
  },
);

/** Forgets one of the asker's searches; one that is gone already is as good. */
export async function removeSearch(form: FormData): Promise<void> {
  const result = await remove(untouched, form);
  if (result.status === "refused") redirect("/saved?done=refused");
}
