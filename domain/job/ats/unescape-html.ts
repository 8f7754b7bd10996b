const named: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  amp: "&",
  nbsp: "\u00a0",
};

/**
 * HTML that a feed escaped as a whole (`&lt;p&gt;R&amp;amp;D&lt;/p&gt;`), one layer decoded:
 * `<p>R&amp;D</p>`. HTML with a tag of its own was not escaped and stays as it is. The result is
 * untrusted HTML and still has to be sanitised.
 */
export function unescapeHtml(text: string): string {
  if (/<\/?[a-z][^>]*>/i.test(text)) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(lt|gt|quot|apos|amp|nbsp));/gi, decode);
}

function decode(entity: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return named[name.toLowerCase()] ?? entity;
  const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : entity;
}
