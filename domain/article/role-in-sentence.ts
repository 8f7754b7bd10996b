/**
 * A role's title as it stands inside a sentence: `Data engineer` becomes `data engineer`, while
 * `AI engineer`, `MLOps engineer` and `DevOps engineer` keep their capitals.
 */
export function inSentence(title: string): string {
  const [firstWord = ""] = title.split(" ", 1);
  const isName = /\p{Lu}/u.test(firstWord.slice(1));
  return isName ? title : title.charAt(0).toLowerCase() + title.slice(1);
}

/** The same with its article: `a data engineer`, `an NLP engineer`. */
export function withArticle(title: string): string {
  const noun = inSentence(title);
  return `${startsWithVowelSound(noun) ? "an" : "a"} ${noun}`;
}

/** By the sound of the first word; capitals are read letter by letter (`NLP`: en). */
function startsWithVowelSound(noun: string): boolean {
  const [firstWord = ""] = noun.split(" ", 1);
  const isSpelled = /^\p{Lu}{2}/u.test(firstWord);
  return isSpelled ? /^[AEFHILMNORSX]/.test(firstWord) : /^[aeio]/i.test(firstWord);
}
