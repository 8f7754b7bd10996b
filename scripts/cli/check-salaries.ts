import { z } from "zod";
import { employmentTypes, workplaces } from "@/domain/job/terms";
import { levels } from "@/domain/role/level";
import { findRole } from "@/domain/role/taxonomy";
import { judgePay } from "@/domain/salary/judge-pay";
import { toPosting } from "@/domain/salary/offer";
import { payPeriods } from "@/domain/salary/pay";
import { payReference } from "@/domain/salary/reference/pay-reference";
import type { PayPosting } from "@/domain/salary/verdict";
import { countryField, idField, optionalField, rowShape } from "./row-fields";
import { type Answer, streamNdjson } from "./stream-ndjson";

function oneOf<const Values extends readonly [string, ...string[]]>(values: Values) {
  return z.enum(values, `one of ${values.join(", ")}`);
}

/** A number too large for the machine is read from JSON as infinite, and is judged as any other. */
const amount = optionalField(
  z.union(
    [z.number(), z.literal([Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])],
    "a number, or null where that end is open",
  ),
);
const employmentType = oneOf(employmentTypes);
const earliestYear = 1900;
const latestYear = 2100;

const row = z.object(
  {
    id: idField,
    title: optionalField(z.string("a job title")),
    role: optionalField(
      z
        .string("the slug of a role, such as data-engineer")
        .refine((slug) => findRole(slug) !== null, "the slug of a role, such as data-engineer"),
    ),
    level: optionalField(oneOf(levels)),
    country: countryField,
    employmentType: optionalField(
      z.union(
        [employmentType, z.array(employmentType)],
        `one or a list of ${employmentTypes.join(", ")}`,
      ),
    ),
    workplace: optionalField(oneOf(workplaces)),
    year: optionalField(
      z.int(`a year from ${earliestYear} to ${latestYear}`).min(earliestYear).max(latestYear),
    ),
    min: amount,
    max: amount,
    currency: optionalField(
      z
        .string("three letters of a currency (ISO 4217), such as USD")
        .regex(/^[a-z]{3}$/i, "three letters of a currency (ISO 4217), such as USD")
        .transform((currency) => currency.toUpperCase()),
    ),
    period: optionalField(oneOf(payPeriods)),
    text: optionalField(z.string("the pay as text")),
  },
  rowShape,
);

type Row = z.infer<typeof row>;

function readPosting({ employmentType, ...given }: Row, thisYear: number): PayPosting {
  const employmentTypes = employmentType === null ? [] : [employmentType].flat();
  return toPosting({ ...given, employmentTypes }, thisYear);
}

/** `salary check`: rows of posted pay in, a verdict for each out. */
export async function checkSalaries(files: string[]): Promise<void> {
  const thisYear = new Date().getFullYear();
  const answer = (given: Row): Answer => ({
    value: judgePay(readPosting(given, thisYear), payReference),
  });
  await streamNdjson({ files, row, answer });
}
