import { Notice } from "@/components/ui/notice";

const done: Record<string, string> = {
  "job-saved": "The job is among your saved jobs.",
  "job-removed": "The job is no longer among your saved jobs.",
  "search-saved": "The search is among your saved searches.",
  "search-changed": "You had saved this search before; its name and mail are now as you chose.",
  "search-removed": "The search is no longer among your saved searches.",
  "alert-changed": "Mail for this search is now as you chose.",
};

const refused: Record<string, string> = {
  "no-such-job": "The job has been closed, so it cannot be saved any more.",
  refused: "The request could not be carried out. Reload this page and try again.",
};

/** What came of the form that led here. */
export function DoneNotice({ done: word }: { done: string | string[] | undefined }) {
  if (typeof word !== "string") return null;
  if (Object.hasOwn(done, word)) {
    return (
      <Notice tone="done" role="status" title="Done">
        <p>{done[word]}</p>
      </Notice>
    );
  }
  if (Object.hasOwn(refused, word)) {
    return (
      <Notice tone="warn" role="alert" title="Nothing was changed">
        <p>{refused[word]}</p>
      </Notice>
    );
  }
  return null;
}
