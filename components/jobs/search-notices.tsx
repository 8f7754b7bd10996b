import { Notice } from "@/components/ui/notice";
import { facetLabels } from "@/domain/search/filter-names";
import type { SearchNotice } from "@/domain/search/parse-search-params";

/** What of a search could not be followed, in one box. */
export function SearchNotices({ notices }: { notices: readonly SearchNotice[] }) {
  if (notices.length === 0) return null;
  const sentences = [...new Set(notices.map(sayNotice))];
  return (
    <Notice tone="warn" role="status">
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Notice>
  );
}

const valueLabels = { ...facetLabels, sort: "Order", currency: "Currency", min: "Least pay" };

/** A notice as a sentence: what was asked, and what was done instead. */
function sayNotice(notice: SearchNotice): string {
  switch (notice.kind) {
    case "unknown-value":
      return `${valueLabels[notice.name]} “${notice.value.slice(0, 60)}” is not known here and was ignored.`;
    case "too-many-values":
      return `${valueLabels[notice.name]}: only the first ${notice.read} values were read.`;
    case "query-cut":
      return `The search text was too long; it was cut to “${notice.text}”.`;
    case "broken-cursor":
      return "The link to that page of results is broken or out of date, so the results start over.";
  }
}
