import type { PayReferenceFile } from "@/domain/salary/reference/pay-reference-shape";

const lineWidth = 100;

/** Fills lines with the items of an array, as the repository's formatter does. */
function fillLines(items: readonly string[], indent: string): string {
  const lines: string[] = [];
  let line = "";
  for (const item of items) {
    const longer = line ? `${line} ${item}` : `${indent}  ${item}`;
    if (longer.length > lineWidth) lines.push(line);
    line = longer.length > lineWidth ? `${indent}  ${item}` : longer;
  }
  return [...lines, line].join("\n");
}

/** Prints the reference as JSON with one node a line, so that a change can be read in a diff. */
export function printReference(reference: PayReferenceFile): string {
  const text = JSON.stringify(reference, null, 2);
  const compact = text.replace(/^( *)(.*)\[([^[\]{}]*)\]/gm, (_all, indent, key, inside) => {
    const values = inside.trim().split(/,\s*/);
    const line = `${indent}${key}[${values.join(", ")}]`;
    if (line.length < lineWidth) return line;
    const items = values.map((value: string, at: number) =>
      at < values.length - 1 ? `${value},` : value,
    );
    return `${indent}${key}[\n${fillLines(items, indent)}\n${indent}]`;
  });
  return `${compact}\n`;
}
