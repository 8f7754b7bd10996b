import type { SearchReadingProps } from "@/components/jobs/search-reading";
import type { ReadSearch } from "@/db/search/read-search-params";
import { findRole } from "@/domain/role/taxonomy";
import { explainAlternatives } from "@/domain/search/find-alternatives";
import { findNamedRole } from "@/domain/search/named-role";
import type { SearchCriteria } from "@/domain/search/search-criteria";
import { searchHref } from "@/domain/search/search-href";
import { parseTextQuery, searchedText } from "@/domain/search/text-query";

/** How the text of a search was read, with the addresses of the other ways to read it. */
export function describeReading({ criteria, offeredText }: ReadSearch): SearchReadingProps {
  const { text } = criteria;
  const searched = searchedText(text);
  const withText = (typed: string, exact: boolean) =>
    searchHref({ ...criteria, text: parseTextQuery(typed, { exact }) });
  return {
    typed: text.text,
    searched,
    exact: text.exact,
    otherHref: withText(text.text, !text.exact),
    offered:
      offeredText === null ? null : { text: offeredText, href: withText(offeredText, false) },
    role: offerRole(criteria, searched),
    otherWords: explainAlternatives(
      searched,
      text.clauses.map(({ alternatives }) => alternatives),
    ),
  };
}

function offerRole(criteria: SearchCriteria, searched: string): SearchReadingProps["role"] {
  const slug = criteria.chosen.role.length > 0 ? null : findNamedRole(searched);
  const role = slug === null ? null : findRole(slug);
  if (role === null) return null;
  const chosen = { ...criteria.chosen, role: [role.slug] };
  return { name: role.name, href: searchHref({ ...criteria, chosen }) };
}
