import { cleanText, maxTextLength } from "./parse/clean-text";
import { collectFigures, type JudgedFigure } from "./parse/collect-figures";
import { listCandidates } from "./parse/list-candidates";
import { mergeBounds } from "./parse/merge-bounds";
import type {
  NoPay,
  ParsedSalary,
  PayHints,
  RefusalCode,
  RefusedText,
  StatedPay,
} from "./parse/parsed-salary";
import { resolveCurrency } from "./parse/resolve-currency";
import { restates } from "./parse/restates";
import { settleStatements } from "./parse/settle-statements";
import type { Statement } from "./parse/statement";
import type { Token } from "./parse/token";
import { tokenise } from "./parse/tokenise";

/** More numbers than any statement of pay has; a text of nothing else is refused. */
const maxNumbers = 500;

const refusals: Record<RefusalCode, string> = {
  "too-long": `The text is longer than ${maxTextLength} characters; send only the part that states the pay.`,
  "control-characters": "The text contains control characters; send plain text.",
  "too-many-numbers": `The text contains more than ${maxNumbers} numbers; send only the part that states the pay.`,
};

function refuse(code: RefusalCode): RefusedText {
  return { kind: "refused", code, message: refusals[code] };
}

function noPay(): NoPay {
  return { kind: "none", min: null, max: null, currency: null, period: null, candidates: [] };
}

const anyDigit = /\d/;

function countNumbers(tokens: readonly Token[]): number {
  return tokens.reduce((count, token) => count + (token.kind === "number" ? 1 : 0), 0);
}

/** Base pay counts before pay with its variable part; other parts of pay are not pay alone. */
function chooseFirst(statements: readonly Statement[]): Statement | undefined {
  return (
    statements.find(({ standing }) => standing === "base") ??
    statements.find(({ standing }) => standing === "total")
  );
}

function statePay(
  tokens: readonly Token[],
  pays: readonly JudgedFigure[],
  country: string | null,
): StatedPay | NoPay {
  const statements = settleStatements(tokens, mergeBounds(tokens, pays), country);
  const first = chooseFirst(statements);
  if (first === undefined) return noPay();
  const isAlone = statements.every((other) => other === first || restates(tokens, first, other));
  return {
    kind: isAlone ? first.kind : "several",
    min: first.min,
    max: first.max,
    currency: first.currency,
    period: first.period,
    candidates: listCandidates(tokens, first, country),
  };
}

/**
 * Reads what a text says of pay: kind, ends in full units, ISO 4217 currency and period, as the
 * text and the country of the job give them. Literal: errors of the writer stay, nothing is
 * converted. A text with several readings returns them all as candidates; one that no person
 * wrote as pay (too long, control characters) is refused by a code. Pure, linear in the length
 * of the text. The rules are described in `docs/method.md`.
 */
export function parseSalary(text: string, hints: PayHints = {}): ParsedSalary {
  const cleaned = cleanText(text);
  if ("refused" in cleaned) return refuse(cleaned.refused);
  if (!anyDigit.test(cleaned.text)) return noPay();
  const tokens = tokenise(cleaned.text);
  if (countNumbers(tokens) > maxNumbers) return refuse("too-many-numbers");
  const country = hints.country?.trim().toUpperCase() || null;
  const figures = collectFigures(tokens, resolveCurrency(null, country).currency);
  const pays = figures.filter(({ standing }) => standing !== "not-pay");
  return pays.length === 0 ? noPay() : statePay(tokens, pays, country);
}
