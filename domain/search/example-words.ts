import { countEdits } from "./edit-distance";
import type { KnownWords } from "./known-words";
import { clausePhrases, parseTextQuery } from "./text-query";
import { tokenise } from "./tokenise";

/** About the frequencies in real titles of AI, machine learning and data work. */
export const jobsByWord = new Map(
  Object.entries({
    ...counts(3000, "engineer"),
    ...counts(1500, "software senior"),
    ...counts(600, "data manager staff product machine learning research ai ml of and"),
    ...counts(300, "scientist analyst platform lead developer remote intelligence vision science"),
    ...counts(150, "python artificial infrastructure computer language security"),
    ...counts(
      100,
      "architect natural processing deep analytics statistician quantitative deployed",
    ),
    ...counts(80, "pytorch tensorflow kubernetes java javascript sql aws azure spark devops mlops"),
    ...counts(
      60,
      "generative reinforcement robotics forward full stack fullstack backend frontend",
    ),
    ...counts(40, "airflow kafka databricks snowflake hadoop docker terraform postgresql looker"),
    ...counts(30, "anthropic openai nvidia stripe reliability visualization bioinformatics scala"),
    ...counts(25, "learn transformer embedding recommendation inference annotation postdoctoral"),
    ...counts(21, "rust cohere mistral palantir pinecone hugging face"),
    ...counts(4, "zillow lyft torch"),
    ...counts(2, "enginear langauge acme learnin"),
    ...counts(1, "trust scikit"),
  }).map(([word, jobs]) => [tokenise(word)[0] ?? word, jobs] as const),
);

function counts(jobs: number, words: string): Record<string, number> {
  return Object.fromEntries(words.split(" ").map((word) => [word, jobs]));
}

/** Any dictionary, looked through from end to end. */
export function knownWords(
  dictionary: ReadonlyMap<string, number>,
  companies: string[] = [],
): KnownWords {
  const all = [...dictionary].map(([word, jobs]) => ({ word, jobs }));
  const isKnown = (words: readonly string[]) => words.every((word) => dictionary.has(word));
  return {
    describe: async (words) =>
      new Map(
        words.map((word) => [
          word,
          { jobs: dictionary.get(word) ?? 0, isCompanyName: companies.includes(word) },
        ]),
      ),
    findAlike: async (words) =>
      new Map(words.map((word) => [word, all.filter((one) => countEdits(word, one.word) <= 2)])),
    count: async (words) =>
      new Map(
        words.flatMap((word) => (dictionary.has(word) ? [[word, dictionary.get(word) ?? 0]] : [])),
      ),
    hasResults: async (text) =>
      parseTextQuery(text).clauses.every(
        (clause) => clause.excluded || clausePhrases(clause).some(isKnown),
      ),
  };
}
