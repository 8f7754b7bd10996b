import { ComparisonStrips, type StripRow } from "@/components/charts/comparison-strips";
import type { Scale } from "@/components/charts/scale";
import { joinFacts } from "@/components/salaries/join-facts";
import { sayRanges } from "@/components/salaries/say-cell";
import { stripOf } from "@/components/salaries/strip-percentiles";
import { Figure } from "@/components/ui/figure";
import { Notice } from "@/components/ui/notice";
import type { RoleCell, RolePay } from "@/domain/article/choose-role-pay";
import type { CellStatistics } from "@/domain/statistics/cell-statistics";
import { suppressionSentences } from "@/domain/statistics/disclosure";

type Pay = RolePay<CellStatistics>;

interface PayStripsProps {
  pays: readonly Pay[];
  nameRole: (slug: string) => string;
  /** Version of the salary method. */
  method: string;
  title: string;
  description: string;
  /** Given when other strips of the page share it. */
  scale?: Scale;
}

/** Pay of one role or of several on one scale; whoever stands in is named, with n of both. */
export function PayStrips({ pays, nameRole, method, title, description, scale }: PayStripsProps) {
  const rows = listRows(pays, nameRole);
  const thin = pays.filter(({ own }) => !own.cell.disclosure.shown || own.cell.disclosure.thin);
  return (
    <div className="grid gap-4">
      {thin.length > 0 ? (
        <Notice tone="warn" title="Thin data">
          {thin.map((pay) => (
            <p key={pay.own.role}>{sayThin(pay, nameRole)}</p>
          ))}
        </Notice>
      ) : null}
      <Figure
        id="pay-figure"
        headingLevel={3}
        title={title}
        description={description}
        facts={joinFacts(
          rows.map(({ cell }) => cell),
          { method },
        )}
      >
        <ComparisonStrips
          rows={rows.map(({ row }) => row)}
          currency="USD"
          caption={title}
          labelHeading="Role"
          {...(scale ? { scale } : {})}
        />
      </Figure>
    </div>
  );
}

/** Each role's own ranges if they may be shown, then its stand-in; nobody twice. */
function listRows(pays: readonly Pay[], nameRole: (slug: string) => string) {
  const owned = new Set(pays.map(({ own }) => own.role));
  const rows = new Map<string, { row: StripRow; cell: CellStatistics }>();
  const add = ({ role, cell }: RoleCell<CellStatistics>, note: string | null) => {
    const percentiles = stripOf(cell);
    if (!percentiles || !cell.disclosure.shown || rows.has(role)) return;
    const row = {
      id: `pay-${role}`,
      label: nameRole(role),
      href: `/salaries/${role}`,
      percentiles,
      n: cell.n,
      thin: cell.disclosure.thin,
      ...(note === null ? {} : { note }),
    };
    rows.set(role, { row, cell });
  };
  for (const { own, standIn } of pays) {
    add(own, sayHelped(own.role, pays, nameRole));
    // A role of the page that stands in for another one has its own place.
    if (standIn && !owned.has(standIn.role)) {
      add(standIn, sayHelped(standIn.role, pays, nameRole));
    }
  }
  return [...rows.values()];
}

/** For whom a role stands in, or beside whom it stands; `null` when it helps nobody out. */
function sayHelped(role: string, pays: readonly Pay[], nameRole: (slug: string) => string) {
  const helped = pays.filter(({ standIn }) => standIn?.role === role);
  const name = (isShown: boolean) =>
    helped.flatMap(({ own }) => (own.cell.disclosure.shown === isShown ? nameRole(own.role) : []));
  const said = [
    name(false).length > 0 ? `stands in for ${name(false).join(" and ")}` : "",
    name(true).length > 0 ? `broader role beside ${name(true).join(" and ")}` : "",
  ].filter(Boolean);
  return said.length > 0 ? said.join("; ") : null;
}

/** Why a role's own ranges are not enough, and which broader role helps out, with n of both. */
function sayThin({ own, standIn }: Pay, nameRole: (slug: string) => string): string {
  const { n, disclosure } = own.cell;
  const known = `${nameRole(own.role)}: ${n === 0 ? "no posted range is known" : sayRanges(n)}.`;
  const reason = disclosure.shown
    ? "Under 30 a few more would move the figures."
    : n === 0
      ? ""
      : suppressionSentences[disclosure.reason];
  const helped = standIn
    ? `The broader role ${nameRole(standIn.role)}, with ${sayRanges(standIn.cell.n)}, ${disclosure.shown ? "is shown beside it" : "stands in"}.`
    : "No broader role has enough either.";
  return [known, reason, helped].filter(Boolean).join(" ");
}
