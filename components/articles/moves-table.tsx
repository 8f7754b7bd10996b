import { DataTable } from "@/components/ui/data-table";
import type { LevelMoves, LevelStep } from "@/domain/article/step-levels";
import { type Level, levels, levelWords } from "@/domain/role/level";
import { nameLevel } from "./name-level";
import { sayPercent } from "./paired-pay";

interface MovesTableProps {
  /** Names of the role that is left and of the one that is reached. */
  from: string;
  to: string;
  moves: readonly LevelMoves[];
}

/** What the medians of posted pay say of every level of one role beside those it may lead to. */
export function MovesTable({ from, to, moves }: MovesTableProps) {
  return (
    <DataTable<LevelMoves>
      plain
      caption={`From ${from}`}
      rows={moves}
      rowKey={(move) => move.from}
      columns={[
        { label: "Level now", cell: (move) => nameLevel(move.from) },
        {
          label: `Next level, ${from}`,
          kind: "number",
          cell: ({ from: level, up }) => <Step step={up} ends={isHighest(level)} />,
        },
        {
          label: `Same level, ${to}`,
          kind: "number",
          cell: ({ across }) => <Step step={across} />,
        },
        {
          label: `Next level, ${to}`,
          kind: "number",
          cell: ({ from: level, acrossUp }) => <Step step={acrossUp} ends={isHighest(level)} />,
        },
      ]}
    />
  );
}

function Step({ step, ends = false }: { step: LevelStep | null; ends?: boolean }) {
  if (step === null) {
    return <span className="text-ink-faint">{ends ? "no level above" : "too few ranges"}</span>;
  }
  return (
    <>
      {sayPercent(step.percent)}{" "}
      <span className="whitespace-nowrap text-ink-faint">({levelWords[step.to]})</span>
    </>
  );
}

function isHighest(level: Level): boolean {
  return level === levels.at(-1);
}
