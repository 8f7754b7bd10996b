import { Disclosure } from "@/components/ui/disclosure";

export interface SearchReadingProps {
  /** The search text as it was typed, and as it is searched for. */
  typed: string;
  searched: string;
  /** Whether it is taken exactly as typed. */
  exact: boolean;
  /** The same search taken exactly, or no longer so. */
  otherHref: string;
  /** A text that finds much more. */
  offered: { text: string; href: string } | null;
  /** The role that the text names, and the search for that role alone. */
  role: { name: string; href: string } | null;
  /** Words of the text, and the other words that they find too. */
  otherWords: readonly { words: string; also: readonly string[] }[];
}

/** What was made of a search text: its correction with the way back, and the other words it finds. */
export function SearchReading(props: SearchReadingProps) {
  const { typed, searched, exact, otherHref, offered, role, otherWords } = props;
  const isPlain = searched === typed && !exact && !offered && !role && otherWords.length === 0;
  if (isPlain) return null;
  return (
    <div className="grid gap-1">
      {searched === typed ? null : (
        <p role="status">
          Showing results for <strong>{searched}</strong>. Search instead for{" "}
          <a href={otherHref}>{typed}</a>.
        </p>
      )}
      {offered === null ? null : (
        <p role="status">
          Did you mean <a href={offered.href}>{offered.text}</a>?
        </p>
      )}
      {exact ? (
        <p>
          {/* Filters that are chosen next keep to it. */}
          <input type="hidden" name="exact" value="1" />
          The words are searched for exactly as typed.{" "}
          <a href={otherHref}>Allow other spellings and words</a>
        </p>
      ) : null}
      {role === null ? null : (
        <p>
          <a href={role.href}>Only {role.name} roles</a>
        </p>
      )}
      {otherWords.length === 0 ? null : (
        <Disclosure summary="How this search is read">
          <ul>
            {otherWords.map(({ words, also }) => (
              <li key={words}>
                “{words}” finds {listQuoted(also)} too.
              </li>
            ))}
          </ul>
          {searched === typed ? (
            <p>
              Words in “quotes” find only themselves. <a href={otherHref}>Search only as typed</a>
            </p>
          ) : null}
        </Disclosure>
      )}
    </div>
  );
}

const inWords = new Intl.ListFormat("en", { type: "conjunction" });

function listQuoted(words: readonly string[]): string {
  return inWords.format(words.map((word) => `“${word}”`));
}
