/** Elements of a list that `j` and `k` step through: the main link of each entry. */
const entrySelector = "[data-entry]";

/** Marks the link of the section the page is in, which a static header cannot know. */
export function markCurrentSection(): void {
  const section = `/${location.pathname.split("/")[1] ?? ""}`;
  document
    .querySelector(`.site-menu a[href="${CSS.escape(section).replaceAll("\\/", "/")}"]`)
    ?.setAttribute("aria-current", section === location.pathname ? "page" : "true");
}

/** One key press anywhere on the page. */
export function handleShortcut(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  const target = event.target instanceof HTMLElement ? event.target : null;
  if (event.key === "Escape") {
    if (closeAround(target)) event.preventDefault();
    return;
  }
  if (takesText(target)) return;
  if (event.key === "/") {
    const field = document.querySelector<HTMLInputElement>("main [data-search], [data-search]");
    field?.focus();
    field?.select();
    event.preventDefault();
  }
  if (event.key === "j" || event.key === "k") moveInList(event.key === "j" ? 1 : -1);
}

function takesText(target: HTMLElement | null): boolean {
  return target?.closest("input, textarea, select, [contenteditable], dialog") != null;
}

/** Closes the menu, sheet or disclosure the focus is in and gives the focus back to it. */
function closeAround(target: HTMLElement | null): boolean {
  const open = target?.closest("details[open]");
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
