const combiningMarks = /\p{M}+/gu;
const firstAsianCode = 0x3000;

/** Removes accents, so that `rémunération` and `remuneration` are one word. */
export function foldWord(word: string): string {
  for (let index = 0; index < word.length; index++) {
    const code = word.charCodeAt(index);
    if (code >= firstAsianCode) return word;
    if (code > 0x7f) return word.normalize("NFD").replace(combiningMarks, "");
  }
  return word;
}
