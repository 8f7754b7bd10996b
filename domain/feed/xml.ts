// biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 has no way to write them.
const notInXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** A text as it may stand in XML, between tags or between double quotes. */
export function escapeXml(text: string): string {
  return text.replace(notInXml, "").replace(/[&<>"]/g, (mark) => escapes[mark] ?? mark);
}

/** An element that holds a text. */
export function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}
