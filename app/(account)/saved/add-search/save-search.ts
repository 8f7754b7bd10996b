"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { requireAuthSecret } from "@/app/_server/auth-secret";
import { formAction } from "@/app/_server/form-action";
import { db } from "@/db/client";
import { addSavedSearch, mostSavedSearches } from "@/db/saved/add-saved-search";
import { readSavedQuery } from "@/db/saved/read-saved-query";
import { alertFrequencies } from "@/domain/alert/alert-frequency";
import { searchQueryString } from "@/domain/search/search-href";

const schema = z.object({
  query: z.string().max(20_000),
  name: z
    .string()
    .transform((text) => text.replace(/[\p{C}\p{Z}]+/gu, " ").trim())
    .pipe(
      z
        .string()
        .min(1, "Give the search a name, such as “Senior jobs in Berlin”.")
        .max(120, "Shorten the name to 120 characters."),
    ),
  frequency: z.enum(alertFrequencies, "Choose how often you want mail."),
});

/** Keeps a search for the asker, under its canonical query. */
export const saveSearch = formAction(
  { schema, role: "signed-in", limit: { name: "saved", points: 300, windowSeconds: 600 } },
  async (typed, asker) => {
    const { criteria } = await readSavedQuery(db, typed.query);
    const query = searchQueryString(criteria);
    if (query.length > 2000) return refuse("This search has too many filters to be kept.", typed);
    const secret = requireAuthSecret();
    const added = await addSavedSearch(db, { ...typed, query, userId: asker.id, secret });
    if (added === "too-many") {
      return refuse(
        `You keep ${mostSavedSearches} searches, the most there can be. Remove one on the page of saved searches first.`,
        typed,
      );
    }
    redirect(`/saved?done=${added === "known" ? "search-changed" : "search-saved"}`);
  },
);

function refuse(message: string, values: z.output<typeof schema>) {
  return { status: "refused" as const, message, fieldErrors: {}, values };
}
