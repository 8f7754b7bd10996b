/** What one cell sorts and copies as. */
export function readCell(cell: Element | null | undefined): string {
  if (!cell) return "";
  const value = cell.getAttribute("data-value");
  return (value ?? cell.textContent ?? "").replaceAll(/\s+/g, " ").trim();
}

/**
 * Order of two cell values. Empty ones go last in both directions, so that a gap in the data
 * never looks like the smallest or the largest number.
 */
export function compareCells(a: string, b: string, number: boolean, descending: boolean): number {
  if (a === "" || b === "") return a === b ? 0 : a === "" ? 1 : -1;
  const order = number ? Number(a) - Number(b) : a.localeCompare(b, "en");
  return descending ? -order : order;
}

/** Lines of a table as tab-separated values, headings first. */
export function joinTsv(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  return [headings, ...rows].map((cells) => cells.join("\t")).join("\n");
}
