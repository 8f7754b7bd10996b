type Attributes = Record<string, string | number>;

/** An SVG element as text, for drawings that are downloaded; every value is escaped. */
export function svgElement(name: string, attributes: Attributes, ...children: string[]): string {
  const said = Object.entries(attributes).map(([key, value]) => {
    return ` ${key}="${escapeXml(typeof value === "number" ? shorten(value) : value)}"`;
  });
  return children.length === 0
    ? `<${name}${said.join("")}/>`
    : `<${name}${said.join("")}>${children.join("")}</${name}>`;
}

/** A line of text in a drawing. */
export function svgText(text: string, attributes: Attributes): string {
  return svgElement("text", attributes, escapeXml(text));
}

/** Text as it may stand in XML: nothing in it is markup, and no character is one XML forbids. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\P{Cc}\t\n]|[\uFFFE\uFFFF]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

function shorten(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** Words in lines of at most so many characters; a longer word has a line of its own. */
export function wrapWords(text: string, longest: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= longest) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}
