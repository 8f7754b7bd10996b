import { employmentTypes, workplaces } from "@/domain/job/terms";
import { levels } from "@/domain/role/level";
import { roles } from "@/domain/role/taxonomy";
import { tokenise } from "@/domain/search/tokenise";
import { seededRandom } from "@/domain/statistics/seeded-random";
import { pick } from "../../verdict/pick";
import { type Corpus, corpusVocabulary } from "../corpus/corpus";
import { drawSkills } from "../corpus/draw-skills";
import { drawCity } from "../corpus/places";
import { drawByZipf } from "../corpus/zipf";
import type { BenchQuery, QueryClass } from "./bench-query";
import { misspell } from "./misspell";

/** Different searches of a class. */
const QUERIES = 60;
const DEEP_PAGE = 100;
const TYPO = "word with a typo";

type Random = () => number;

/** The mix of searches: pure functions of seed and corpus. */
export function makeQueryClasses(corpus: Corpus, seed: number): QueryClass[] {
  const random = seededRandom(seed);
  const draw = makeDraws(corpus);
  const many = (name: string, query: (random: Random) => BenchQuery, page = 1): QueryClass => ({
    name,
    queries: drawDifferent(query, random),
    page,
    comparable: page === 1 && name !== TYPO,
  });
  const newest = { sort: "newest" };
  return [
    { name: "everything", queries: [{}], page: 1, comparable: true },
    many("broad word, newest", (next) => ({ q: draw.broadWord(next), ...newest })),
    many("broad word, relevance", (next) => ({ q: draw.broadWord(next) })),
    many("broad word, pay", (next) => ({ q: draw.broadWord(next), sort: "pay" })),
    many("broad word, page 100", (next) => ({ q: draw.broadWord(next), ...newest }), DEEP_PAGE),
    many("narrow word", (next) => ({ q: draw.narrowWord(next) })),
    many("three words", (next) => ({ q: draw.threeWords(next) })),
    many(TYPO, (next) => ({ q: misspell(pick(titleWords, next), next) })),
    many("one filter", (next) => draw.filter(next)),
    many("three filters", (next) => draw.threeFilters(next)),
    many("broad word, two filters", (next) => ({
      q: draw.broadWord(next),
      level: pick(levels, next),
      place: drawCity(next).country,
    })),
  ];
}

/** Words of titles that many listings have: those of two roles or more. */
const titleWords = [
  ...new Set(
    roles
      .flatMap(({ name }) => tokenise(name))
      .filter((word, at, all) => word.length > 4 && all.indexOf(word) !== at),
  ),
];

function makeDraws(corpus: Corpus) {
  const drawCompany = drawByZipf(corpus.companies.length, 0.8);
  const company = (random: Random) => corpus.companies[drawCompany(random)]?.slug ?? "";
  const role = (random: Random) => pick(roles.slice(0, 40), random).slug;
  const skill = (random: Random) => drawSkills(random)[0]?.slug ?? "python";
  const filters: readonly ((random: Random) => BenchQuery)[] = [
    (random) => ({ role: role(random) }),
    (random) => ({ level: pick(levels, random) }),
    (random) => ({ type: pick(employmentTypes, random) }),
    (random) => ({ workplace: pick(workplaces, random) }),
    (random) => ({ place: drawCity(random).country }),
    (random) => ({ skill: skill(random) }),
    (random) => ({ company: company(random) }),
    (random) => ({ min: String(40_000 + Math.floor(random() * 30) * 5000) }),
  ];
  return {
    filter: (random: Random) => pick(filters, random)(random),
    threeFilters: (random: Random): BenchQuery => ({
      level: pick(levels, random),
      place: drawCity(random).country,
      ...pick(
        [{ role: role(random) }, { skill: skill(random) }, { workplace: pick(workplaces, random) }],
        random,
      ),
    }),
    /** A third are words of titles, the others words of at least every thirtieth description. */
    broadWord: (random: Random) =>
      random() < 1 / 3
        ? pick(titleWords, random)
        : (corpusVocabulary[20 + Math.floor(random() * 150)] ?? ""),
    narrowWord: (random: Random) =>
      random() < 0.5
        ? (pick(corpus.companies, random).name.split(" ")[0] ?? "")
        : (corpusVocabulary[10_000 + Math.floor(random() * 30_000)] ?? ""),
    threeWords: (random: Random) => {
      const named = tokenise(pick(roles, random).name).slice(0, 2);
      const rank = 20 + Math.floor(random() ** 3 * 5000);
      return [...named, corpusVocabulary[rank] ?? "", pick(titleWords, random)]
        .slice(0, 3)
        .join(" ");
    },
  };
}

function drawDifferent(query: (random: Random) => BenchQuery, random: Random): BenchQuery[] {
  const different = new Map<string, BenchQuery>();
  // Some kinds have few different searches; a few tries more find nearly all of them.
  for (let tries = 0; different.size < QUERIES && tries < 10 * QUERIES; tries += 1) {
    const drawn = query(random);
    different.set(JSON.stringify(drawn), drawn);
  }
  return [...different.values()];
}
