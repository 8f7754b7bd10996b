/** A text with what a careful reader takes from it. */
export interface PayCase {
  /** Heading of the part of the table it stands in. */
  section: string;
  text: string;
  country: string | null;
  expect: {
    kind: string;
    min: number | null;
    max: number | null;
    currency: string | null;
    period: string | null;
  };
}

const columns = 7;

function readText(cell: string): string | null {
  return cell === "null" || cell === "-" ? null : cell;
}

function readAmount(cell: string): number | null {
  return cell === "null" ? null : Number(cell);
}

function readCase(line: string, section: string): PayCase {
  const cells = line.split("\t");
  const [text = "", country = "-", kind = "", min = "", max = "", currency = "", period = ""] =
    cells;
  if (cells.length !== columns) throw new Error(`Not ${columns} columns: ${line}`);
  return {
    section,
    text,
    country: readText(country),
    expect: {
      kind,
      min: readAmount(min),
      max: readAmount(max),
      currency: readText(currency),
      period: readText(period),
    },
  };
}

/**
 * Reads a table of cases: tab-separated text, country (`-` for none), kind, min, max, currency
 * and period; a line that begins with `# ` heads the cases below it.
 */
export function readCaseTable(table: string): PayCase[] {
  const cases: PayCase[] = [];
  let section = "";
  for (const line of table.split("\n")) {
    if (line.startsWith("# ")) section = line.slice(2);
    else if (line !== "") cases.push(readCase(line, section));
  }
  return cases;
}
