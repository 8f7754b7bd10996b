import { WrongFileError } from "../wrong-file-error";

/** Far more than any job board answers; an answer is read whole. */
const longestAnswer = 100_000_000;

/** Reads an answer of a job board whole; one that is no JSON, or longer than any, is a wrong file. */
export async function readFeedText(chunks: AsyncIterable<string>): Promise<unknown> {
  const parts: string[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > longestAnswer) {
      throw new WrongFileError(
        "The file is longer than any answer of a job board: nothing is read.",
      );
    }
    parts.push(chunk);
  }
  try {
    return JSON.parse(parts.join("").replace(/^\uFEFF/, ""));
  } catch {
    throw new WrongFileError(
      "The file is not a whole answer of a job board: it is no JSON, or was cut off. Nothing is changed or closed.",
    );
  }
}
