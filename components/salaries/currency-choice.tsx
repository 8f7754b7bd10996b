import { currencyOfCountry } from "@/domain/salary/parse/lexicon/country-currency";
import { type CellAddress, cellHref } from "@/domain/statistics/cell-address";
import {
  findDatedRate,
  readDisplayCurrency,
  statisticsCurrency,
} from "@/domain/statistics/display-currency";
import { sayDay } from "./say-cell";

interface CurrencyChoiceProps {
  address: CellAddress;
  /** ISO 4217 of the amounts on the page. */
  currency: string;
}

/** Those asked for most; the form that chooses a page offers more. */
const nearAtHand = ["USD", "EUR", "GBP", "CAD", "AUD", "CHF", "INR"];

/** The page in other currencies, and the rate its amounts were converted with, if they were. */
export function CurrencyChoice({ address, currency }: CurrencyChoiceProps) {
  const local = readDisplayCurrency(currencyOfCountry.get(address.country ?? "") ?? "");
  const codes = [...new Set([...nearAtHand, ...(local ? [local] : []), currency])];
  return (
    <div className="grid gap-2 text-sm">
      <nav aria-label="Currency" className="no-print">
        <ul className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
          <li className="text-ink-soft">Amounts in</li>
          {codes.map((code) => (
            <li key={code}>
              {code === currency ? (
                <strong aria-current="true">{code}</strong>
              ) : (
                <a
                  className="inline-block py-1"
                  href={cellHref(address, code)}
                  {...(code === statisticsCurrency ? {} : { rel: "nofollow" })}
                >
                  {code}
                </a>
              )}
            </li>
          ))}
        </ul>
      </nav>
      <Conversion currency={currency} />
    </div>
  );
}

function Conversion({ currency }: { currency: string }) {
  const rate = findDatedRate(currency);
  if (!rate) return null;
  return (
    <p>
      ≈ Converted from US dollars at 1 USD = {rate.perUsd} {currency}, the rate of{" "}
      {sayDay(rate.date)} by {rate.source}, whatever the year of the posting, and rounded to three
      digits. The figures are computed in US dollars, and downloads have them so.
    </p>
  );
}
