import { createHash } from "node:crypto";

const hasSource = /\ssrc=/;
const typeAttribute = /\stype="([^"]*)"/;
const executableTypes = new Set(["", "module", "text/javascript", "application/javascript"]);

const pushCalls = [
  "self.__next_f.push(",
  "(self.__next_f=self.__next_f||[]).push(",
  '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push(',
];
const reactCall = /^;?\$R[A-Z]\((.*)\);?$/s;

/**
 * Hashes (`sha256-…`) of the inline scripts of a page that the framework put there: pushes of
 * plain data, and React's own programs. Any other inline script gets no hash and so does not
 * run: a policy that allowed whatever stands in the page would protect from nothing.
 */
export function hashFrameworkScripts(html: string, reactPrograms: readonly string[]): string[] {
  const hashes = new Set<string>();
  for (const { attributes, content } of scriptElements(html)) {
    if (content === "" || hasSource.test(attributes)) continue;
    if (!executableTypes.has(typeAttribute.exec(attributes)?.[1] ?? "")) continue;
    if (isFrameworkScript(content, reactPrograms)) hashes.add(sha256(content));
  }
  return [...hashes];
}

// React escapes < > " ' & in text and attributes, so content can neither open nor close these.
function* scriptElements(html: string): Generator<{ attributes: string; content: string }> {
  let open = html.indexOf("<script");
  while (open >= 0) {
    const start = html.indexOf(">", open) + 1;
    const end = start > 0 ? html.indexOf("</script>", start) : -1;
    if (end < 0) return;
    yield {
      attributes: html.slice(open + "<script".length, start - 1),
      content: html.slice(start, end),
    };
    open = html.indexOf("<script", end);
  }
}

/** Whether a script only hands data to the framework or runs React's own programs. */
export function isFrameworkScript(content: string, reactPrograms: readonly string[]): boolean {
  return isDataPush(content) || isReactProgram(content, reactPrograms);
}

function isDataPush(content: string): boolean {
  // The first push may carry the state of a submitted form in a second one.
  return content.split(";self.__next_f.push(").every((part, index) => {
    const call = index === 0 ? part : `self.__next_f.push(${part}`;
    const prefix = pushCalls.find((start) => call.startsWith(start));
    return prefix !== undefined && isJson(withoutEnd(call.slice(prefix.length)));
  });
}

function isReactProgram(content: string, reactPrograms: readonly string[]): boolean {
  let rest = content;
  for (let program = prefixOf(rest); program !== undefined; program = prefixOf(rest)) {
    rest = rest.slice(program.length);
  }
  return rest === "" || rest === ";" || isJson(`[${reactCall.exec(rest)?.[1] ?? "?"}]`);

  function prefixOf(text: string): string | undefined {
    return reactPrograms.find((program) => text.startsWith(program));
  }
}

function withoutEnd(call: string): string {
  return call.replace(/\);?$/, "");
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function sha256(content: string): string {
  return `sha256-${createHash("sha256").update(content).digest("base64")}`;
}
