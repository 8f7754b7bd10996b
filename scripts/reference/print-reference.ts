import type { PayReferenceFile } from "@/domain/salary/reference/pay-reference-shape";

/** Prints the reference as JSON with one node a line, so that a change can be read in a diff. */
export function printReference(reference: PayReferenceFile): string {
  const text = JSON.stringify(reference, null, 2);
  const arraysOnOneLine = text.replace(/\[[^[\]{}]*\]/g, (array) =>
    array.replace(/\s+/g, " ").replace("[ ", "[").replace(" ]", "]"),
  );
  return `${arraysOnOneLine}\n`;
}
