import { z } from "zod";
import { parseSalary } from "@/domain/salary/parse-salary";
import { countryField, idField, rowShape } from "./row-fields";
import { type Answer, streamNdjson } from "./stream-ndjson";

const row = z.object(
  { id: idField, text: z.string("a text is needed"), country: countryField },
  rowShape,
);

function parseRow({ text, country }: z.infer<typeof row>): Answer {
  const parsed = parseSalary(text, { country });
  if (parsed.kind === "refused") return { error: { code: parsed.code, message: parsed.message } };
  return { value: parsed };
}

/** `salary parse`: rows of text in, what each says of pay out. */
export async function parseSalaries(files: string[]): Promise<void> {
  await streamNdjson({ files, row, answer: parseRow });
}
