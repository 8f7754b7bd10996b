import { Button } from "@/components/ui/button";
import { DayTime, sayDayAndTime } from "@/components/ui/day-time";
import type { ListedSession } from "@/db/users/list-sessions";

interface SessionListProps {
  sessions: readonly ListedSession[];
  /** Fingerprint of the session this page is read with. */
  current: string | null;
  endSession: (form: FormData) => Promise<void>;
}

/** Open sessions, each with a way to end it, and one way to end them all. */
export function SessionList({ sessions, current, endSession }: SessionListProps) {
  return (
    <>
      <ul className="mt-2 grid gap-2">
        {sessions.map(({ fingerprint, createdAt, expires }) => (
          <li
            key={fingerprint}
            className="flex flex-wrap items-baseline justify-between gap-2 border-t border-line pt-2"
          >
            <span>
              Since <DayTime moment={createdAt} time />
              {fingerprint === current ? ", this browser" : null}
              <span className="block text-sm text-ink-faint">
                Ends by itself on <DayTime moment={expires} time />
              </span>
            </span>
            <form action={endSession}>
              <input type="hidden" name="fingerprint" value={fingerprint} />
              <Button
                type="submit"
                size="sm"
                aria-label={`End the session of ${sayDayAndTime(createdAt)}`}
              >
                End
              </Button>
            </form>
          </li>
        ))}
      </ul>
      <form action={endSession} className="mt-4">
        <Button type="submit">Sign out everywhere</Button>
      </form>
    </>
  );
}
