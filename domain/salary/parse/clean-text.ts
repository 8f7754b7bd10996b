import type { RefusalCode } from "./parsed-salary";

/** Longer than any advertisement; text beyond it is refused unread. */
export const maxTextLength = 20_000;

const needsCleaning = /[^\x20-\x7e]|&|<[a-z/]/i;
const htmlTag = /<\/?[a-z][^<>]{0,200}>/gi;
const htmlEntity = /&(#\d{1,6}|#x[0-9a-f]{1,5}|[a-z]{2,7});/gi;

const namedEntities: Record<string, string> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ensp: " ",
  emsp: " ",
  thinsp: " ",
  ndash: "-",
  mdash: "-",
  minus: "-",
  euro: "€",
  pound: "£",
  yen: "¥",
  dollar: "$",
  rsquo: "'",
  lsquo: "'",
  ldquo: '"',
  rdquo: '"',
  bull: "•",
  middot: "•",
  hellip: "…",
  ge: "≥",
  le: "≤",
  plusmn: "±",
  eacute: "é",
  egrave: "è",
  agrave: "à",
  auml: "ä",
  ouml: "ö",
  uuml: "ü",
};

/** One character for each of several that look or mean the same in a statement of pay. */
const sameAs: [string, string][] = [
  ["-", "‐‑‒–—―−﹘﹣－⁃\u0096\u0097"],
  ["〜", "〜～∼˜"],
  ["'", "’‘ʼ´`′＇\u0091\u0092"],
  ['"', "“”„«»‟\u0093\u0094"],
  [
    " ",
    "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t",
  ],
  ["\n", "\r\f\v\u2028\u2029"],
  ["•", "•●▪◦‣·∙○■□★➢➤►▸✓✔※・\u0095"],
  ["|", "│┃¦｜"],
  ["→", "→➔➜⟶⇒"],
  ["€", "€\u0080"],
  ["¥", "¥￥"],
  ["£", "£￡₤"],
  ["₩", "₩￦"],
  ["≥", "≥⩾"],
  ["≤", "≤⩽"],
  ["…", "…\u0085‥"],
];

/** Characters that are drawn as nothing. */
const invisible =
  "\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff\ufe0f";

function mapCharacters(): Map<number, string> {
  const map = new Map<number, string>();
  for (const [to, from] of sameAs) for (const one of from) map.set(one.charCodeAt(0), to);
  for (const one of invisible) map.set(one.charCodeAt(0), "");
  for (let code = 0xff01; code <= 0xff5e; code++) {
    if (!map.has(code)) map.set(code, String.fromCharCode(code - 0xfee0));
  }
  for (const zero of [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50]) {
    for (let digit = 0; digit < 10; digit++) map.set(zero + digit, String(digit));
  }
  return map;
}

const characters = mapCharacters();

function decodeEntity(whole: string, name: string): string {
  if (!name.startsWith("#")) return namedEntities[name.toLowerCase()] ?? whole;
  const hexadecimal = name[1] === "x" || name[1] === "X";
  const code = Number.parseInt(name.slice(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
  return code < 0x20 || code > 0xffff ? " " : String.fromCharCode(code);
}

function decodeMarkup(text: string): string {
  let decoded = text;
  if (decoded.includes("&")) decoded = decoded.replace(htmlEntity, decodeEntity);
  // Entities that were escaped a second time on their way: &amp;#8211;
  if (decoded.includes("&")) decoded = decoded.replace(htmlEntity, decodeEntity);
  return decoded.includes("<") ? decoded.replace(htmlTag, " ") : decoded;
}

function isControl(code: number): boolean {
  if (code < 0x20) return code !== 0x09 && code !== 0x0a && !(code >= 0x0b && code <= 0x0d);
  return code === 0x7f || (code > 0x7f && code < 0xa0 && !characters.has(code));
}

/**
 * Brings dashes, blanks, digits, entities and tags of a text to one form each. Text that no
 * person wrote as pay is refused by code. Linear in the length of the text.
 */
export function cleanText(text: string): { text: string } | { refused: RefusalCode } {
  if (text.length > maxTextLength) return { refused: "too-long" };
  if (!needsCleaning.test(text)) return { text };
  const decoded = decodeMarkup(text);
  let clean = "";
  let copied = 0;
  for (let index = 0; index < decoded.length; index++) {
    const code = decoded.charCodeAt(index);
    if (code >= 0x20 && code < 0x7f) continue;
    if (isControl(code)) return { refused: "control-characters" };
    const same = characters.get(code);
    if (same === undefined) continue;
    clean += decoded.slice(copied, index) + same;
    copied = index + 1;
  }
  return { text: copied === 0 ? decoded : clean + decoded.slice(copied) };
}
