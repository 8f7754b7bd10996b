import { daysUntilGone } from "@/domain/job/closing";
import { oneLine } from "./one-line";

export type ExpiryReminderText = {
  companyName: string;
  listings: readonly { slug: string; title: string; validThrough: Date; url: string }[];
};

const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

/** The mail that tells an owner of a company which of its listings end soon, as plain text. */
export function composeExpiryReminder({ companyName, listings }: ExpiryReminderText): {
  subject: string;
  text: string;
} {
  const company = oneLine(companyName, 200);
  const count = `${listings.length} ${listings.length === 1 ? "job" : "jobs"} of ${company}`;
  const [first] = listings;
  const subject = `${count} ${listings.length === 1 ? "ends" : "end"} soon`;
  const text = [
    `${subject}. After its last day a listing takes no applications and is no longer found; its page says so for ${daysUntilGone} days.`,
    ...listings.map(({ title, validThrough, url }) =>
      [oneLine(title, 300), `Open until ${day.format(validThrough)} (UTC)`, url].join("\n"),
    ),
    `To let one run longer, answer the people who run this board: once it has ended, they list it again with a new last day (jobs relist ${first?.slug ?? ""}).`,
    `You get this mail once for each last day, as an owner of ${company}.`,
  ].join("\n\n");
  return { subject, text: `${text}\n` };
}
