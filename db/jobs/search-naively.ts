import type { JobDraft } from "@/domain/job/job-draft";
import { countriesOfRegion, regionSlugs } from "@/domain/job/place/regions";
import { findRole } from "@/domain/role/taxonomy";
import { convertCurrency, type ExchangeRates } from "@/domain/salary/exchange-rates";
import type { FacetName, FilterName, SearchCriteria } from "@/domain/search/search-criteria";
import { clausePhrases } from "@/domain/search/text-query";
import { tokenise } from "@/domain/search/tokenise";

/*
 * What a search means, in plain TypeScript and as slowly as it likes: the tests hold the real one
 * against it. Pay is taken as annual, as the tests make it.
 */

type NaiveJob = { draft: JobDraft; id: number };

/** The ids that match, in order; relevance is ordered as newest. */
export function findNaively(
  jobs: readonly NaiveJob[],
  criteria: SearchCriteria,
  rates: ExchangeRates,
): number[] {
  const pay = ({ draft }: NaiveJob) => topUsd(draft, rates) ?? -1;
  const posted = ({ draft }: NaiveJob) => draft.publishedAt?.getTime() ?? 0;
  const key = criteria.sort === "pay" ? pay : posted;
  return jobs
    .filter(({ draft }) => matchesBut(null, draft, criteria, rates))
    .toSorted((a, b) => key(b) - key(a) || b.id - a.id)
    .map(({ id }) => id);
}

/** For each value that occurs, the listings that match all but this facet's own filter. */
export function countNaively(
  jobs: readonly NaiveJob[],
  criteria: SearchCriteria,
  name: FacetName,
  rates: ExchangeRates,
): Map<string, number> {
  const matching = jobs.filter(({ draft }) => matchesBut(name, draft, criteria, rates));
  const listed = matching.flatMap(({ draft }) => valuesOf(name, draft));
  const counts = new Map<string, number>();
  for (const value of new Set(listed)) {
    if (value === "worldwide") continue;
    const count = matching.filter(({ draft }) => hasValue(name, draft, value)).length;
    counts.set(value, count);
  }
  return counts;
}

/** Whether a listing is published and passes every filter but one. */
export function matchesBut(
  except: FilterName | null,
  draft: JobDraft,
  criteria: SearchCriteria,
  rates: ExchangeRates,
): boolean {
  const facets = Object.entries(criteria.chosen) as [FacetName, readonly string[]][];
  return (
    draft.state === "published" &&
    (except === "q" || matchesText(draft, criteria)) &&
    (except === "min" || matchesPay(draft, criteria, rates)) &&
    facets.every(
      ([name, values]) =>
        name === except ||
        values.length === 0 ||
        values.some((value) => hasValue(name, draft, value)),
    )
  );
}

function hasValue(name: FacetName, draft: JobDraft, value: string): boolean {
  const values = valuesOf(name, draft);
  return values.includes(value) || (name === "place" && values.includes("worldwide"));
}

function valuesOf(name: FacetName, draft: JobDraft): string[] {
  switch (name) {
    case "role":
      return draft.role === null ? [] : [draft.role];
    case "level":
      return draft.level === null ? [] : [draft.level];
    case "type":
      return draft.employmentTypes;
    case "workplace":
      return draft.workplace === null ? [] : [draft.workplace];
    case "skill":
      return draft.skills.map(({ slug }) => slug);
    case "company":
      return [draft.company.slug];
    case "place":
      return placesOf(draft);
  }
}

function placesOf({ places, eligibleRegions }: JobDraft): string[] {
  if (eligibleRegions.includes("worldwide")) return ["worldwide"];
  const countries = [
    ...places.map(({ country }) => country ?? ""),
    ...eligibleRegions.flatMap(countriesOfRegion),
  ];
  const around = regionSlugs
    .filter((slug) => slug !== "worldwide")
    .filter((slug) => countries.some((one) => countriesOfRegion(slug).includes(one)));
  return [...new Set([...countries, ...around])];
}

function matchesText(draft: JobDraft, { text }: SearchCriteria): boolean {
  const role = draft.role === null ? "" : (findRole(draft.role)?.name ?? "");
  const sections = [
    draft.title,
    draft.company.name,
    role,
    ...draft.skills.map(({ name }) => name),
    draft.description.replace(/<[^>]+>/g, " "),
  ].map(tokenise);
  return text.clauses.every((clause) => {
    const found = clausePhrases(clause).some((words) =>
      sections.some((section) =>
        section.some((_, start) => words.every((word, index) => section[start + index] === word)),
      ),
    );
    return found !== clause.excluded;
  });
}

function matchesPay(draft: JobDraft, criteria: SearchCriteria, rates: ExchangeRates): boolean {
  if (criteria.minPay === null) return true;
  const top = topUsd(draft, rates);
  if (top === null) return criteria.unpaid === "keep";
  return top >= Math.round(convertCurrency(criteria.minPay, criteria.currency, "USD", rates) ?? 0);
}

function topUsd({ pay }: JobDraft, rates: ExchangeRates): number | null {
  if (pay === null || pay.max === null || pay.currency === null) return null;
  return Math.round(convertCurrency(pay.max, pay.currency, "USD", rates) ?? 0);
}
