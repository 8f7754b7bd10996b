"use client";

import { useRouter } from "next/navigation";
import {
  type ChangeEvent,
  type FormEvent,
  type MouseEvent,
  type ReactNode,
  useEffect,
  useRef,
  useState,
  useTransition,
} from "react";
import { formQuery } from "./form-query";
import { type FocusPlace, focusAgain, focusHeading, placeOfFocus } from "./keep-focus";
import { linkWithin } from "./link-within";
import { rememberTexts, showSearchOfAddress } from "./show-search-of-address";

interface RefiningFormProps {
  /** The page the form is on and leads to. */
  action: string;
  className: string;
  /** How many results there are, said to those who hear the page whenever they have changed. */
  count: string;
  /** The controls. */
  children: ReactNode;
  results: ReactNode;
}

/**
 * A GET form around its results. With JavaScript a ticked box, a chosen value, a link to the same
 * page and the button update both in place and write the address; without, it is the plain form.
 * Text counts when it is sent: a request and a step of history for each letter helps nobody.
 */
export function RefiningForm({ action, className, count, children, results }: RefiningFormProps) {
  const router = useRouter();
  const [isPending, startTransition] = useTransition();
  const [hasRefined, setHasRefined] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const focusPlace = useRef<FocusPlace | null>(null);
  const asked = useRef<string | null>(null);

  // Whatever is shown now came from the server: after a step of this form, or Back or Forward.
  // biome-ignore lint/correctness/useExhaustiveDependencies: new results are the event.
  useEffect(() => {
    if (!form.current) return;
    const isFirst = asked.current === null;
    asked.current = location.pathname + location.search;
    if (isFirst) return rememberTexts(form.current);
    showSearchOfAddress(form.current);
    focusAgain(form.current, focusPlace.current);
    focusPlace.current = null;
  }, [results]);

  function go(href: string, place: FocusPlace | null) {
    if (!form.current || href === asked.current) return;
    asked.current = href;
    focusPlace.current = place;
    rememberTexts(form.current);
    setHasRefined(true);
    startTransition(() => router.push(href, { scroll: false }));
  }

  function goToForm(place: FocusPlace | null) {
    if (!form.current) return;
    const query = formQuery(new FormData(form.current));
    go(query === "" ? action : `${action}?${query}`, place);
  }

  function change({ target }: ChangeEvent<HTMLFormElement>) {
    const isText = target instanceof HTMLInputElement && target.type !== "checkbox";
    if (!isText) goToForm(placeOfFocus(target));
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const sheet = event.currentTarget.querySelector("details.sheet[open]");
    goToForm(placeOfFocus(document.activeElement));
    if (!sheet) return;
    sheet.removeAttribute("open");
    focusHeading(event.currentTarget);
  }

  function follow(event: MouseEvent<HTMLFormElement>) {
    const link = linkWithin(event, action);
    if (!link) return;
    event.preventDefault();
    go(link.pathname + link.search, placeOfFocus(link));
  }

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the links inside are what is clicked, and keys click them too.
    <form
      ref={form}
      action={action}
      method="get"
      className={className}
      onChange={change}
      onSubmit={submit}
      onClick={follow}
    >
      {children}
      <div
        className="results min-w-0 transition-opacity aria-busy:opacity-60 aria-busy:delay-150"
        aria-busy={isPending}
      >
        {results}
      </div>
      <p className="sr-only" aria-live="polite">
        {sayProgress(isPending, hasRefined ? count : null)}
      </p>
    </form>
  );
}

function sayProgress(isPending: boolean, count: string | null): string {
  if (isPending) return "Updating the results …";
  return count === null ? "" : `${count} found.`;
}
