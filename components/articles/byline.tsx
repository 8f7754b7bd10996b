import "./articles.css";
import { sayDay } from "@/components/salaries/say-cell";

interface BylineProps {
  /** `null` for what nobody wrote as it stands. */
  author: string | null;
  /** ISO days. */
  publishedOn: string | null;
  changedOn: string | null;
  readingMinutes: number;
}

/** Who wrote it and when, when it really changed, and how long it takes to read. */
export function Byline({ author, publishedOn, changedOn, readingMinutes }: BylineProps) {
  return (
    <p className="byline">
      {author ? <span>By {author}</span> : null}
      {publishedOn ? (
        <span>
          Published <Day day={publishedOn} />
        </span>
      ) : null}
      {changedOn && changedOn !== publishedOn ? (
        <span>
          Changed <Day day={changedOn} />
        </span>
      ) : null}
      <span>
        {readingMinutes} {readingMinutes === 1 ? "minute" : "minutes"} to read
      </span>
    </p>
  );
}

function Day({ day }: { day: string }) {
  return <time dateTime={day}>{sayDay(day)}</time>;
}
