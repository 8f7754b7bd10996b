import { seededRandom } from "@/domain/statistics/seeded-random";

/** The commonest words of descriptions, commonest first. */
const commonWords =
  `the and to of a in with for you our we is on data as team will work experience are or your
  be this an that from at by have build models product systems learning across new help about
  people their into using more design business skills research development role company support
  tools years customers world solutions strong environment impact join services technology teams
  including ability quality platform knowledge working performance opportunity drive understanding
  software scale develop engineering production complex problems deliver fast lead growth analysis
  end users processes best projects practices software benefits health remote time code culture
  communication related degree science value how partners create responsible infrastructure high
  pipelines training machine analytics deep insights collaborate global equal cloud security`
    .split(/\s+/)
    .filter((word, at, words) => words.indexOf(word) === at);

const consonants = "b c d f g h j k l m n p r s t v w z br cl cr dr fl gr pl pr st tr".split(" ");
const vowels = "a e i o u ai ea io ou".split(" ");

/** Words of a language that does not exist, all different, none ending like an English plural. */
function inventWords(count: number, seed: number): string[] {
  const random = seededRandom(seed);
  const draw = (parts: readonly string[]) => parts[Math.floor(random() * parts.length)] ?? "a";
  const words = new Set<string>();
  while (words.size < count) {
    const syllables = 2 + Math.floor(random() * 3);
    const start = Array.from({ length: syllables }, () => draw(consonants) + draw(vowels)).join("");
    words.add(`${start}${draw(["n", "r", "l", "m", "t", "x"])}`);
  }
  return [...words];
}

/** The vocabulary of a corpus by frequency: English words first, then invented ones. */
export function makeVocabulary(size: number, seed: number): readonly string[] {
  return [...commonWords, ...inventWords(size - commonWords.length, seed)];
}
