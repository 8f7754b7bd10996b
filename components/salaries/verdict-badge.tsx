import type { FindingCode, VerdictOutcome } from "@/domain/salary/verdict";

interface VerdictBadgeProps {
  verdict: VerdictOutcome;
  /** Reasons with the numbers behind them; none for pay that passed. */
  findings: readonly { code: FindingCode; message: string }[];
  /** Version of the method that judged, such as `2026.1`. */
  method: string;
  /** What the pay was compared with, such as `315 ranges of senior data engineers in the US`. */
  comparedWith?: string;
}

const noteWords: Partial<Record<FindingCode, string>> = {
  "wide-range": "wide range",
  "open-ended": "open range",
  "currency-doubt": "currency unsure",
  "period-mismatch": "period unsure",
  "single-endpoint": "one end far off",
  "implausibly-high": "unusually high",
  "implausibly-low": "unusually low",
  "below-minimum-wage": "below minimum wage",
  "text-mismatch": "text differs",
};

const shapes: Record<VerdictOutcome, string> = {
  ok: "M3 8.5l3 3L13 4.5",
  note: "M2 8h12M2 4.5v7M14 4.5v7",
  hold: "M5.5 3v10M10.5 3v10",
};

/** One word and a shape that open the sentence, its numbers and the method version. */
export function VerdictBadge({ verdict, findings, method, comparedWith }: VerdictBadgeProps) {
  return (
    <details className={`verdict verdict-${verdict}`}>
      <summary>
        <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
          <path d={shapes[verdict]} />
        </svg>
        {verdictWord(verdict, findings)}
      </summary>
      <div className="verdict-body">
        {findings.length === 0 ? <p>{passedSentence(comparedWith)}</p> : null}
        {findings.map(({ code, message }) => (
          <p key={code}>
            {message} <code>{code}</code>
          </p>
        ))}
        <p className="verdict-method">
          Judged by method <a href="/method">{method}</a>. Nothing is ever corrected automatically.
        </p>
      </div>
    </details>
  );
}

/** The word on the badge: `checked`, what is noted, or `under review`. */
export function verdictWord(
  verdict: VerdictOutcome,
  findings: readonly { code: FindingCode }[],
): string {
  if (verdict === "ok") return "checked";
  if (verdict === "hold") return "under review";
  const word = findings.map(({ code }) => noteWords[code]).find((known) => known !== undefined);
  return word ?? "noted";
}

function passedSentence(comparedWith: string | undefined): string {
  return comparedWith
    ? `The pay agrees with itself and with ${comparedWith}.`
    : "The pay agrees with itself; there is too little data to compare it with a market.";
}
