/** Text of others as part of one line of ours, at most so long. */
export function oneLine(text: string, most: number): string {
  const line = text.replace(/[\p{C}\p{Z}]+/gu, " ").trim();
  return line.length <= most ? line : `${line.slice(0, most - 1).trimEnd()}…`;
}
