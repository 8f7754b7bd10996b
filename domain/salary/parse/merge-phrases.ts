import type { Phrase } from "./meaning";
import type { Token } from "./token";

function isPhraseAt(tokens: readonly Token[], start: number, phrase: Phrase): boolean {
  return phrase.rest.every((word, index) => {
    const token = tokens[start + 1 + index];
    return token !== undefined && token.text === word && token.kind === "word";
  });
}

function findPhrase(tokens: readonly Token[], start: number): Phrase | undefined {
  return tokens[start]?.meaning.phrases?.find((phrase) => isPhraseAt(tokens, start, phrase));
}

/** Joins, in place, the words of each known phrase to one token: `in excess of`, `base salary`. */
export function mergePhrases(tokens: Token[]): Token[] {
  let kept = 0;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) break;
    const phrase = findPhrase(tokens, index);
    if (phrase !== undefined) {
      token.text = `${token.text} ${phrase.rest.join(" ")}`;
      token.meaning = phrase.meaning;
      index += phrase.rest.length;
    }
    tokens[kept++] = token;
  }
  tokens.length = kept;
  return tokens;
}
