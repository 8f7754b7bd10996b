import type { ReactNode } from "react";

/** What a form shows after it was sent; `values` gives back what was typed. */
export type FormState =
  | { status: "untouched" }
  | {
      status: "refused";
      /** For the whole form, when no field is to blame. */
      message: string | null;
      fieldErrors: Record<string, string>;
      values: Record<string, string>;
    }
  | { status: "done"; message: string }
  /** An answer that stands below the form, which keeps what was typed. */
  | { status: "answered"; answer: ReactNode; values: Record<string, string> };

export const untouched: FormState = { status: "untouched" };

/** Text fields as typed; files and fields that are secret by name are left out. */
export function keepTyped(form: FormData): Record<string, string> {
  return Object.fromEntries(
    [...form.entries()].flatMap(([name, value]) =>
      typeof value === "string" && !name.startsWith("$") ? [[name, value]] : [],
    ),
  );
}
