import { FurtherRanges } from "@/components/jobs/further-ranges";
import { MarketStanding } from "@/components/jobs/market-standing";
import { underReviewHref } from "@/components/jobs/to-job-card";
import { VerdictBadge } from "@/components/salaries/verdict-badge";
import { db } from "@/db/client";
import type { JobDetail } from "@/db/jobs/find-job";
import { listPayRanges } from "@/db/jobs/list-pay-ranges";
import { findStandings } from "@/db/salaries/find-standing";
import { heldReasons } from "@/domain/job/held-reasons";
import { formatPay } from "@/domain/salary/format-pay";
import { methodVersion } from "@/domain/salary/judge/method-version";

/** Pay as posted, what it comes to a year, what the checks say, and where it stands. */
export async function JobPay({ job }: { job: JobDetail }) {
  return (
    <section className="min-w-0" aria-labelledby="pay">
      <h2 className="text-xl" id="pay">
        Pay
      </h2>
      <div className="mt-2 grid gap-3">
        <PayBody job={job} />
        <RangesOfJob job={job} />
      </div>
    </section>
  );
}

function PayBody({ job }: { job: JobDetail }) {
  const { payState, pay } = job;
  if (payState !== "shown" || pay === null) {
    return (
      <>
        {payState === "held" ? <HeldPay job={job} /> : <p>The employer gives no pay.</p>}
        <Market job={job} />
      </>
    );
  }
  return (
    <>
      <p className="text-2xl font-semibold tabular-nums">{formatPay(pay, { style: "full" })}</p>
      <AnnualPay job={job} />
      <Verdict job={job} />
      <Market job={job} />
    </>
  );
}

function AnnualPay({ job: { pay, annualUsdMin: min, annualUsdMax: max } }: { job: JobDetail }) {
  const isSame = pay === null || (pay.currency === "USD" && pay.period === "year");
  if (isSame || (min === null && max === null)) return null;
  const annual = formatPay(
    { min, max, currency: "USD", period: "year" },
    { style: "full", approximate: true },
  );
  return (
    <p className="text-ink-soft">
      {annual}, as full-time work and by the exchange rates of the day it was judged
    </p>
  );
}

function Verdict({ job: { verdict } }: { job: JobDetail }) {
  if (verdict === null) return null;
  const findings = verdict.findings.flatMap(({ code, message }) =>
    message === null ? [] : [{ code, message }],
  );
  return <VerdictBadge verdict={verdict.outcome} findings={findings} method={verdict.method} />;
}

async function Market({ job }: { job: JobDetail }) {
  const [standing] = await findStandings(db, [
    {
      role: job.roleSlug,
      level: job.level,
      country: job.country,
      annualUsdMin: job.annualUsdMin,
      annualUsdMax: job.annualUsdMax,
    },
  ]);
  const isShown = job.payState === "shown";
  if (!standing && !isShown) return null;
  return (
    <div className="mt-2">
      <h3 className="mb-1 text-base">
        {isShown ? "Where it stands in the market" : "What such work pays"}
      </h3>
      {standing ? (
        <MarketStanding
          standing={standing}
          range={{ min: job.annualUsdMin, max: job.annualUsdMax }}
          method={job.verdict?.method ?? methodVersion}
        />
      ) : (
        <p>
          Not enough data:{" "}
          {job.roleSlug === null
            ? "the title names no role of ours"
            : "too few posted ranges are known for this role here"}
          .
        </p>
      )}
    </div>
  );
}

/** Every range of a listing that posts several, as far as visitors may see them. */
async function RangesOfJob({ job }: { job: JobDetail }) {
  const { firstLabel, shown, heldCount } = await listPayRanges(db, job.id);
  const own = job.payState === "shown" && job.pay ? [{ label: firstLabel, pay: job.pay }] : [];
  return (
    <FurtherRanges
      ranges={[...own, ...shown].map(({ label, pay }) => ({
        label,
        pay: formatPay(pay, { style: "full" }),
      }))}
      heldCount={heldCount}
      heldHref={underReviewHref}
    />
  );
}

/** Held pay: that there is one, why it waits, and no amount. */
function HeldPay({ job: { verdict } }: { job: JobDetail }) {
  const codes = [...new Set(verdict?.findings.map(({ code }) => code) ?? [])];
  return (
    <>
      <p className="text-xl font-semibold text-signal">Pay under review</p>
      <p>
        The employer posted an amount that does not look like what was meant. Until a person has
        decided, it is shown nowhere and counts in no statistic.
      </p>
      {codes.length > 0 ? (
        <ul className="verdict-body text-sm" aria-label="Why it is under review">
          {codes.map((code) => (
            <li key={code}>
              {heldReasons[code]} <code>{code}</code>
            </li>
          ))}
        </ul>
      ) : null}
      <p className="text-sm text-ink-faint">
        {verdict ? (
          <>
            Judged by method <a href="/method">{verdict.method}</a>. Nothing is ever corrected
            automatically.{" "}
          </>
        ) : null}
        <a href={underReviewHref}>Why pay is held</a>
      </p>
    </>
  );
}
