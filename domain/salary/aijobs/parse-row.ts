import { z } from "zod";
import type { EmploymentType, Workplace } from "@/domain/job/terms";
import type { Level } from "@/domain/role/level";

/** The columns of an aijobs.net salary file, in their order. */
export const aijobsColumns = [
  "work_year",
  "experience_level",
  "employment_type",
  "job_title",
  "salary",
  "salary_currency",
  "salary_in_usd",
  "employee_residence",
  "remote_ratio",
  "company_location",
  "company_size",
] as const;
type AijobsColumn = (typeof aijobsColumns)[number];

const levelCodes = { EN: "entry", MI: "mid", SE: "senior", EX: "executive" } as const;
const employmentCodes = {
  FT: "full-time",
  PT: "part-time",
  CT: "contract",
  FL: "freelance",
} as const;
const remoteCodes = { "0": "onsite", "50": "hybrid", "100": "remote" } as const;

function oneOf<Codes extends Record<string, string>>(codes: Codes) {
  const listed = Object.keys(codes).join(", ");
  return z.string().transform((code, context): Codes[keyof Codes] => {
    const meaning = Object.hasOwn(codes, code) ? codes[code] : undefined;
    if (meaning === undefined) {
      context.addIssue({ code: "custom", message: `must be one of ${listed}` });
      return z.NEVER;
    }
    return meaning as Codes[keyof Codes];
  });
}

const amount = z
  .string()
  .regex(/^\d{1,12}(\.\d{1,2})?$/, "must be a positive amount in digits, such as 95000")
  .transform(Number);
const country = z.string().regex(/^[A-Z]{2}$/, "must be a two-letter country code, such as US");

const rowSchema = z.object({
  work_year: z
    .string()
    .regex(/^20\d\d$/, "must be a year, such as 2025")
    .transform(Number),
  experience_level: oneOf(levelCodes),
  employment_type: oneOf(employmentCodes),
  job_title: z.string().trim().min(1, "is empty").max(200, "is longer than 200 characters"),
  salary: amount,
  salary_currency: z.string().regex(/^[A-Z]{3}$/, "must be a currency code, such as USD"),
  salary_in_usd: amount,
  employee_residence: country,
  remote_ratio: oneOf(remoteCodes),
  company_location: country,
  company_size: z.enum(["S", "M", "L"], "must be one of S, M, L"),
});

/** One row of an aijobs.net file: one end of a posted range, or one survey answer. */
export interface AijobsRow {
  year: number;
  level: Level;
  employmentType: EmploymentType;
  title: string;
  /** Per year, in `currency`. */
  amount: number;
  currency: string;
  amountUsd: number;
  /** Where the work is done, ISO 3166-1 alpha-2. */
  country: string;
  companyCountry: string;
  workplace: Workplace;
  companySize: "S" | "M" | "L";
}

interface RowProblem {
  column: AijobsColumn | null;
  message: string;
}
export type ParsedRow = { ok: true; row: AijobsRow } | { ok: false; problems: RowProblem[] };

function toRow(read: z.infer<typeof rowSchema>): AijobsRow {
  return {
    year: read.work_year,
    level: read.experience_level,
    employmentType: read.employment_type,
    title: read.job_title,
    amount: read.salary,
    currency: read.salary_currency,
    amountUsd: read.salary_in_usd,
    country: read.employee_residence,
    companyCountry: read.company_location,
    workplace: read.remote_ratio,
    companySize: read.company_size,
  };
}

/**
 * Reads the cells of one line of an aijobs.net salary file. Every wrong cell is named with its
 * column and what it should hold; a line with another number of cells has one problem without a
 * column.
 */
export function parseAijobsRow(cells: readonly string[]): ParsedRow {
  if (cells.length !== aijobsColumns.length) {
    const message = `has ${cells.length} cells instead of ${aijobsColumns.length}`;
    return { ok: false, problems: [{ column: null, message }] };
  }
  const record = Object.fromEntries(aijobsColumns.map((column, at) => [column, cells[at]]));
  const read = rowSchema.safeParse(record);
  if (read.success) return { ok: true, row: toRow(read.data) };
  const problems = read.error.issues.map((issue) => ({
    column: aijobsColumns.find((column) => column === issue.path[0]) ?? null,
    message: issue.message,
  }));
  return { ok: false, problems };
}
