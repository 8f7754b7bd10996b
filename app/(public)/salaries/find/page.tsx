import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { MainContent } from "@/components/layout/main-content";
import { PageHeading } from "@/components/layout/page-heading";
import { PayPicker, type PickerField, pickerFields } from "@/components/salaries/pay-picker";
import { ErrorSummary } from "@/components/ui/error-summary";
import { cellHref } from "@/domain/statistics/cell-address";
import { readChoice } from "./read-choice";
import { readOffered } from "./read-offered";

export const metadata: Metadata = { title: "Look up pay", robots: { index: false } };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Where the form of the salary pages leads: on to the page that was asked for, or back. */
export default async function FindPayPage({ searchParams }: Props) {
  const params = await searchParams;
  const chosen = Object.fromEntries(
    pickerFields.map((field) => [field, lastOf(params[field]).trim()]),
  ) as Record<PickerField, string>;
  // Whoever only opens the page has chosen nothing wrong yet.
  const isAsked = pickerFields.some((field) => params[field] !== undefined);
  const read = isAsked ? readChoice(chosen) : { errors: {} };
  if ("cell" in read) redirect(cellHref(read.cell, read.currency));
  const { countries, years } = await readOffered();
  return (
    <MainContent>
      <Breadcrumbs
        trail={[
          { label: "Salarium", href: "/" },
          { label: "Salaries", href: "/salaries" },
          { label: "Look up pay", href: "/salaries/find" },
        ]}
      />
      <PageHeading title="Look up pay" />
      <div className="grid gap-6">
        <ErrorSummary
          errors={Object.entries(read.errors).map(([field, message]) => ({
            fieldId: `pick-${field}`,
            message,
          }))}
        />
        <PayPicker chosen={chosen} errors={read.errors} countries={countries} years={years} />
      </div>
    </MainContent>
  );
}

function lastOf(value: string | string[] | undefined): string {
  return (Array.isArray(value) ? value.at(-1) : value) ?? "";
}
