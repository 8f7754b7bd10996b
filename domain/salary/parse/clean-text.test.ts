import { expect, test } from "vitest";
import { cleanText } from "./clean-text";

test.each([
  ["$1 – $2 — $3 ‑ $4", "$1 - $2 - $3 - $4"],
  ["１２０万円～", "120万円〜"],
  ["60&nbsp;000&nbsp;&euro; &#8211; 70&#x202F;000&euro;", "60 000 € - 70 000€"],
  ["$1 &amp;#8211; $2", "$1 - $2"],
  ["R&D", "R&D"],
  ["<b>Pay</b>: <$100k", " Pay : <$100k"],
  ["CHF 120’000", "CHF 120'000"],
  ["\ufeff$1\u200b20k", "$120k"],
  ["$1\r\n$2", "$1\n\n$2"],
  ["£40k \u0096 £50k", "£40k - £50k"],
  ["٥٠٠٠ ر.س", "5000 ر.س"],
])("%j becomes %j", (text, clean) => {
  expect(cleanText(text)).toEqual({ text: clean });
});
