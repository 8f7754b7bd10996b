import { MarketStanding } from "@/components/jobs/market-standing";
import { sayCell } from "@/components/salaries/say-cell";
import { VerdictBadge } from "@/components/salaries/verdict-badge";
import { Notice } from "@/components/ui/notice";
import type { CheckedOffer } from "@/db/salaries/check-offer";
import { formatPay } from "@/domain/salary/format-pay";
import type { Finding, PayPosting, VerdictOutcome } from "@/domain/salary/verdict";
import { listReadings } from "./list-readings";
import { OfferRepairs } from "./offer-repairs";

interface OfferAnswerProps {
  posting: PayPosting;
  checked: CheckedOffer;
}

const headlines: Record<VerdictOutcome, string> = {
  ok: "The pay is plausible as it stands.",
  note: "The pay may stand, but an employer would be told:",
  hold: "This can hardly be what is meant. On this board it would be held until a person decides:",
};

/** What was read, what the checks say, and where it stands in the market. */
export function OfferAnswer({ posting, checked: { verdict, standing } }: OfferAnswerProps) {
  const { annual, findings, method } = verdict;
  return (
    <section aria-labelledby="answer" className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <h2 id="answer" tabIndex={-1} className="text-xl">
        What we make of it
      </h2>
      <Readings posting={posting} annual={annual} />
      <div className="grid gap-2">
        <p>{headlines[verdict.verdict]}</p>
        <Findings findings={findings} />
        <VerdictBadge
          verdict={verdict.verdict}
          findings={findings}
          method={method}
          {...(standing ? { comparedWith: `${standing.basis.n} posted ranges` } : {})}
        />
      </div>
      <div className="grid gap-2">
        <h3 className="text-base">Where it stands in the market</h3>
        {standing && annual ? (
          <MarketStanding
            standing={standing}
            range={{ min: annual.usdMin, max: annual.usdMax }}
            method={method}
            label="This offer"
          />
        ) : (
          <p>{sayWhyNot(posting)}</p>
        )}
      </div>
    </section>
  );
}

function Readings({ posting, annual }: { posting: PayPosting; annual: OfferAnnual }) {
  const readings = listReadings(posting);
  const [first] = readings;
  const cell = posting.role
    ? sayCell({ ...posting, role: posting.role, year: null, workplace: null, employmentType: null })
    : null;
  return (
    <>
      <p>
        We read {first ? <strong>{first.text}</strong> : "no amount"}
        {cell ? `, for ${cell}` : ""}.{annual ? sayAnnual(annual, first?.text) : ""}
      </p>
      {readings.length > 1 ? (
        <Notice title="The text can be read in more than one way">
          <ul className="list-disc pl-5">
            {readings.map(({ text, settledBy }) => (
              <li key={text + settledBy}>
                <strong>{text}</strong>
                {settledBy ? `: ${settledBy}` : ""}
              </li>
            ))}
          </ul>
          <p>The first is judged below. State the currency or the period to settle it.</p>
        </Notice>
      ) : null}
    </>
  );
}

type OfferAnnual = CheckedOffer["verdict"]["annual"];

/** What it comes to in US dollars a year; empty where that is what was read. */
function sayAnnual({ usdMin, usdMax }: NonNullable<OfferAnnual>, read: string | undefined): string {
  if (usdMin === null && usdMax === null) return "";
  const pay = { min: usdMin, max: usdMax, currency: "USD", period: "year" as const };
  if (formatPay(pay, { style: "full" }) === read) return "";
  return ` That is ${formatPay(pay, { style: "full", approximate: true })} as full-time work.`;
}

function Findings({ findings }: { findings: readonly Finding[] }) {
  if (findings.length === 0) return null;
  return (
    <ul className="grid list-disc gap-2 pl-5">
      {findings.map(({ code, message, repairs }) => (
        <li key={code}>
          {message}.
          <OfferRepairs repairs={repairs} />
        </li>
      ))}
    </ul>
  );
}

function sayWhyNot({ role }: PayPosting): string {
  return role === null
    ? "Give the job title or choose a role to see where this pay stands."
    : "Too few posted ranges are known for this role here to say where this pay stands.";
}
