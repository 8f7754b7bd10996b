import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const serverRenderer = "next/dist/compiled/react-dom/cjs/react-dom-server.node.production.js";
const programLiteral =
  /'((?:\$R[A-Z]=|addEventListener\("submit")(?:[^'\\]|\\.)*)'|"(requestAnimationFrame\((?:[^"\\]|\\.)*)"/gs;
const trailingCall = /;?;?\$R[A-Z]\("$/;

/**
 * The little programs that React's renderer writes into pages (to move finished parts into
 * place, to replay early submits), read from the renderer that is installed; longest first.
 */
export function readReactPrograms(): string[] {
  const source = readFileSync(createRequire(import.meta.url).resolve(serverRenderer), "utf8");
  const programs = [...source.matchAll(programLiteral)].map(([, single, double]) =>
    unescapeLiteral(single ?? double ?? "").replace(trailingCall, ""),
  );
  return [...new Set(programs)].sort((a, b) => b.length - a.length);
}

function unescapeLiteral(text: string): string {
  return text.replace(/\\(.)/gs, (_, character: string) => (character === "n" ? "\n" : character));
}
