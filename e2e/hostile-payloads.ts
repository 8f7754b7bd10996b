import type { Page } from "@playwright/test";
import { expect } from "./fixtures";

/** Sets the flag that a test looks for; any payload that runs does so or opens a dialog. */
const strike = "window.__struck=1;alert(1)";

/** What an attacker types where text is wanted; each would run somewhere if it were not escaped there. */
export const payloads: readonly string[] = [
  `<script>${strike}</script>`,
  `</script><script>${strike}</script>`,
  `</ScRiPt ><img src=x onerror="${strike}">`,
  `"><svg onload="${strike}">`,
  `'><svg/onload='${strike}'>`,
  `" autofocus onfocus="${strike}" x="`,
  `javascript:${strike}`,
  `jAvA\tscript:${strike}`,
  `data:text/html,<script>${strike}</script>`,
  `<a href="javascript:${strike}">press</a>`,
  `<iframe srcdoc="<script>${strike}</script>">`,
  `<math><mtext></p><mglyph><style><!--</style><img src=x onerror="${strike}">`,
  `<svg><style><![CDATA[</style><img src=x onerror="${strike}">]]>`,
  `<img src="x\` \`onerror=${strike}">`,
  `<scr<script>ipt>${strike}</scr</script>ipt>`,
  `<![CDATA[ ]]> ]]><script>${strike}</script>`,
  "<!--<script>",
  `＜script＞${strike}＜/script＞`,
  `\u202E<script>${strike}</script>\u202C`,
  `\u2028\u2029\uFEFF\u200B<b onmouseover="${strike}">x`,
  "&lt;script&gt; &#60;script&#62; &amp;lt;script&amp;gt;",
  "{{7*7}} <%= 7*7 %> #{7*7}",
  '=HYPERLINK("https://evil.example")',
  "\uD83D\uDE00\uD83D 𝕊𝕔𝕣𝕚𝕡𝕥 e\u0301\u0301\u0301\u0301",
];

/** Markup that must be in no answer unescaped. */
export const livePattern =
  /<script>window\.__struck|<svg[ /]onload=|<img src=x onerror=|onfocus="window\.__struck|href="(javascript|jAvA|data:text\/html)|srcdoc="<|<b onmouseover=/i;

/** Watches a page for payloads that run; call what it returns to see that none did. */
export async function watchForStrikes(page: Page): Promise<() => Promise<void>> {
  const dialogs: string[] = [];
  page.on("dialog", (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  return async () => {
    expect(await page.evaluate(() => "__struck" in window)).toBe(false);
    expect(dialogs).toEqual([]);
  };
}
