import { z } from "zod";
import { describeFaults, describeProblem, type Problem } from "@/domain/api/problem";

/**
 * Reads the parameters of an address by a schema: fields that are lists take every value of their
 * name, others exactly one. What the schema does not know is a fault, never ignored.
 */
export function readApiQuery<Query extends z.ZodObject>(
  given: URLSearchParams,
  schema: Query,
): { query: z.output<Query> } | { problem: Problem } {
  const names = [...new Set(given.keys())];
  const repeated = names.filter((name) => !isList(schema, name) && given.getAll(name).length > 1);
  if (repeated.length > 0) {
    const errors = repeated.map((field) => ({ field, message: "It is given twice." }));
    return {
      problem: describeProblem("invalid-request", {
        detail: `${repeated.join(", ")}: given twice, takes one value.`,
        errors,
      }),
    };
  }
  const values = names.map((name) => [
    name,
    isList(schema, name) ? given.getAll(name) : given.get(name),
  ]);
  const parsed = schema.safeParse(Object.fromEntries(values), { reportInput: true });
  return parsed.success ? { query: parsed.data } : { problem: describeFaults(parsed.error) };
}

function isList(schema: z.ZodObject, name: string): boolean {
  if (!Object.hasOwn(schema.shape, name)) return false;
  const field = schema.shape[name];
  return field instanceof z.ZodOptional && field.unwrap() instanceof z.ZodArray;
}
