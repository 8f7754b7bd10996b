import { Notice } from "@/components/ui/notice";
import { findRole } from "@/domain/role/taxonomy";
import { type CellAddress, cellHref } from "@/domain/statistics/cell-address";
import type { CellStatistics } from "@/domain/statistics/cell-statistics";
import { smallestSolid, suppressionSentences } from "@/domain/statistics/disclosure";
import { sayCell, sayCoverage, sayMoney, sayRanges } from "./say-cell";

interface CellNoticeProps {
  address: CellAddress;
  cell: CellStatistics;
  broader: readonly { address: CellAddress; cell: CellStatistics }[];
  /** ISO 4217 of the amounts. */
  currency: string;
}

/** Says aloud that a cell is thin or not shown, and names what may stand in, with both n. */
export function CellNotice({ address, cell, broader, currency }: CellNoticeProps) {
  if (cell.disclosure.shown && !cell.disclosure.thin) return null;
  return (
    <Notice tone="warn" title={cell.disclosure.shown ? "Thin data" : "Not enough data"}>
      {/* The lead of the page has said that nothing is known. */}
      {cell.n > 0 ? <p>{cell.disclosure.shown ? sayThin(cell) : sayHidden(cell)}</p> : null}
      {broader.length > 0 ? (
        <>
          <p>
            {cell.disclosure.shown ? "To read beside it" : "What comes nearest"}, against{" "}
            {sayRanges(cell.n)} of {sayCell(address)}:
          </p>
          <ul className="list-disc ps-5">
            {broader.map((one) => (
              <li key={cellHref(one.address)}>
                <a href={cellHref(one.address, currency)}>{sayCell(one.address)}</a>:{" "}
                {sayMedian(one.cell, currency)}
              </li>
            ))}
          </ul>
          {broader.some((one) => one.address.country !== address.country) ? (
            <p>Worldwide figures are mostly those of the countries with most ranges.</p>
          ) : null}
        </>
      ) : (
        <NoBroader address={address} />
      )}
    </Notice>
  );
}

/** Nothing near has enough: where the figures there are can be read. */
function NoBroader({ address }: { address: CellAddress }) {
  const parent = findRole(address.role)?.parent ?? null;
  const bare = { level: null, year: null, workplace: null, employmentType: null };
  const wider: CellAddress[] = [
    ...(address.country === null ? [] : [{ ...bare, role: address.role, country: null }]),
    ...(parent === null ? [] : [{ ...bare, role: parent, country: null }]),
  ];
  return (
    <>
      <p>Nothing near it has the {smallestSolid} ranges that could stand in.</p>
      {wider.length > 0 ? (
        <p>
          Further away:{" "}
          {wider.map((one, at) => (
            <span key={one.role}>
              {at > 0 ? "; " : null}
              <a href={cellHref(one)}>{sayCell(one)}</a>
            </span>
          ))}
          .
        </p>
      ) : null}
    </>
  );
}

function sayThin({ n, medianInterval, disclosure }: CellStatistics): string {
  const interval =
    !medianInterval || medianInterval.coverage >= 0.95
      ? ""
      : ` With so few the interval of the median covers ${sayCoverage(medianInterval)}, not 95\u00a0%.`;
  const tails =
    disclosure.shown && !disclosure.tails
      ? " P10, P90 and the histogram need 20 ranges and are left out."
      : "";
  return `These figures stand on ${sayRanges(n)}; under ${smallestSolid} a few more would move them.${tails}${interval}`;
}

function sayHidden({ n, disclosure }: CellStatistics): string {
  const reason = disclosure.shown ? "" : suppressionSentences[disclosure.reason];
  return `There ${n === 1 ? "is" : "are"} ${sayRanges(n)} here. ${reason}`;
}

function sayMedian({ n, middle, medianInterval }: CellStatistics, currency: string): string {
  if (!middle || !medianInterval) return sayRanges(n);
  const interval = `${sayMoney(medianInterval.low, currency)} to ${sayMoney(medianInterval.high, currency)}`;
  return `median ${sayMoney(middle.p50, currency)} a year (${sayCoverage(medianInterval)} interval ${interval}), ${sayRanges(n)}`;
}
