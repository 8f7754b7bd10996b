/** Elements of a list that `j` and `k` step through: the main link of each entry. */
const entrySelector = "[data-entry]";

/** Marks the link of the section the page is in, which a static header cannot know. */
export function markCurrentSection(): void {
  const section = `/${location.pathname.split("/")[1] ?? ""}`;
  for (const link of document.querySelectorAll<HTMLAnchorElement>(".site-menu a")) {
    if (link.pathname !== section) continue;
    link.setAttribute("aria-current", section === location.pathname ? "page" : "true");
  }
}

/** Escape anywhere on the page closes what is open around the focus. */
export function handleEscape(event: KeyboardEvent): void {
  if (event.key !== "Escape" || event.defaultPrevented) return;
  if (event.target instanceof Element && closeAround(event.target)) event.preventDefault();
}

/** A letter key anywhere on the page that does not take text. */
export function handleLetter(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  if (event.target instanceof Element && takesText(event.target)) return;
  if (event.key === "/") {
    const field = findSearchField();
    field?.focus();
    field?.select();
    event.preventDefault();
  }
  if (event.key === "j" || event.key === "k") moveInList(event.key === "j" ? 1 : -1);
}

/** The search of the page itself before the one in its head. */
function findSearchField(): HTMLInputElement | null {
  return (
    document.querySelector<HTMLInputElement>("main input[type='search']") ??
    document.querySelector<HTMLInputElement>("input[type='search']")
  );
}

function takesText(target: Element): boolean {
  return target.closest("input, textarea, select, [contenteditable], dialog") !== null;
}

/** Closes the menu, sheet or disclosure the focus is in and gives the focus back to it. */
function closeAround(target: Element): boolean {
  const open = target.closest("details[open]");
  if (!open) return false;
  open.removeAttribute("open");
  open.querySelector("summary")?.focus();
  return true;
}

function moveInList(step: 1 | -1): void {
  const entries = [...document.querySelectorAll<HTMLElement>(entrySelector)];
  if (entries.length === 0) return;
  const active = document.activeElement;
  const current = active instanceof HTMLElement ? entries.indexOf(active) : -1;
  const next = current === -1 && step === -1 ? entries.length - 1 : current + step;
  const entry = entries[Math.min(Math.max(next, 0), entries.length - 1)];
  entry?.focus();
  entry?.scrollIntoView({ block: "nearest" });
}
