/** A line of a text file; `text` is `null` when it is longer than allowed. */
export interface FileLine {
  /** 1-based. */
  line: number;
  text: string | null;
}

/**
 * Splits chunks of text into lines without their ends (LF or CRLF). Memory is bounded by
 * `maxLength`: what is longer is passed over and reported as `null`.
 */
export async function* splitLines(
  chunks: AsyncIterable<string>,
  maxLength: number,
): AsyncGenerator<FileLine> {
  let line = 0;
  let pending = "";
  let isTooLong = false;
  const finish = (text: string): FileLine => {
    line += 1;
    const whole = isTooLong || text.length > maxLength ? null : text.replace(/\r$/, "");
    isTooLong = false;
    return { line, text: whole };
  };
  for await (const chunk of chunks) {
    const parts = (pending + chunk).split("\n");
    pending = parts.pop() ?? "";
    for (const part of parts) yield finish(part);
    if (pending.length > maxLength) {
      isTooLong = true;
      pending = "";
    }
  }
  if (pending.length > 0 || isTooLong) yield finish(pending);
}
