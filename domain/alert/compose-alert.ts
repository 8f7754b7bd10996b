import { employmentTypeNames } from "@/domain/job/term-names";
import type { EmploymentType } from "@/domain/job/terms";
import { formatPay } from "@/domain/salary/format-pay";
import type { PostedPay } from "@/domain/salary/pay";
import { oneLine } from "./one-line";

/** A listing as a mail tells it. */
export type AlertListing = {
  title: string;
  companyName: string;
  placesText: string;
  employmentTypes: readonly EmploymentType[];
  payState: "none" | "shown" | "held" | "rejected";
  /** Said only while `payState` is `shown`. */
  pay: PostedPay | null;
  sample: boolean;
  url: string;
};

export type AlertText = {
  searchName: string;
  listings: readonly AlertListing[];
  searchUrl: string;
  savedUrl: string;
  unsubscribeUrl: string;
};

/**
 * The mail of a saved search as plain text. Whatever a listing or a name contains stays on its own
 * line, so that no employer can write lines of ours.
 */
export function composeAlert(alert: AlertText): { subject: string; text: string } {
  const { listings } = alert;
  const name = oneLine(alert.searchName, 120);
  const count = `${listings.length} new ${listings.length === 1 ? "job" : "jobs"}`;
  const text = [
    `${count} for your saved search “${name}”.`,
    ...listings.map(describeListing),
    `All jobs of this search: ${alert.searchUrl}`,
    [
      `Change how often this mail comes: ${alert.savedUrl}`,
      `Stop this mail, without signing in: ${alert.unsubscribeUrl}`,
    ].join("\n"),
  ].join("\n\n");
  return { subject: `${count}: ${name}`, text: `${text}\n` };
}

function describeListing(listing: AlertListing): string {
  const terms = listing.employmentTypes.map((type) => employmentTypeNames[type]).join(", ");
  const details = [listing.sample ? "Sample listing" : "", oneLine(listing.placesText, 200), terms];
  return [
    `${oneLine(listing.title, 300)}, ${oneLine(listing.companyName, 200)}`,
    details.filter(Boolean).join(" · "),
    sayPay(listing),
    listing.url,
  ]
    .filter(Boolean)
    .join("\n");
}

function sayPay({ payState, pay }: AlertListing): string {
  if (payState === "shown" && pay !== null) return formatPay(pay, { style: "full" });
  return payState === "held" ? "Pay under review" : "Pay not given";
}
