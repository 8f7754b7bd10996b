import type { Metadata } from "next";
import { requireSignedInUser } from "@/app/_server/session";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { MainContent } from "@/components/layout/main-content";
import { PageHeading } from "@/components/layout/page-heading";
import { Notice } from "@/components/ui/notice";
import { db } from "@/db/client";
import { readSavedQuery } from "@/db/saved/read-saved-query";
import { searchHref, searchQueryString } from "@/domain/search/search-href";
import { saveSearch } from "./save-search";
import { SaveSearchForm } from "./search-form";

export const metadata: Metadata = { title: "Save a search", robots: { index: false } };

interface AddSearchPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Where “Save this search” leads, with the filters of the search in its own address. */
export default async function AddSearchPage({ searchParams }: AddSearchPageProps) {
  const asked = toQueryString(await searchParams);
  await requireSignedInUser(asked === "" ? "/saved/add-search" : `/saved/add-search?${asked}`);
  const { criteria, words, isWhole } = await readSavedQuery(db, asked);
  return (
    <MainContent>
      <Breadcrumbs
        trail={[
          { label: "Salarium", href: "/" },
          { label: "Saved", href: "/saved" },
          { label: "Save a search", href: "/saved/add-search" },
        ]}
      />
      <PageHeading
        title="Save this search"
        lead={<a href={searchHref(criteria)}>{words === null ? "All jobs" : `Jobs: ${words}`}</a>}
      />
      <div className="grid gap-6">
        {isWhole ? null : (
          <Notice tone="warn" title="Part of the search is left out">
            <p>The address has filters that do not exist here; they are not saved.</p>
          </Notice>
        )}
        <SaveSearchForm
          action={saveSearch}
          query={searchQueryString(criteria)}
          suggestedName={shorten(words ?? "All jobs")}
        />
      </div>
    </MainContent>
  );
}

function toQueryString(params: Record<string, string | string[] | undefined>): string {
  const pairs = Object.entries(params).flatMap(([name, given]) =>
    given === undefined ? [] : [given].flat().map((value) => [name, value]),
  );
  return new URLSearchParams(pairs).toString();
}

function shorten(words: string): string {
  return words.length <= 120 ? words : `${words.slice(0, 119)}…`;
}
