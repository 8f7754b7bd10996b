import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { jobsByWord, knownWords } from "./example-words";
import { type KnownWords, wordLimits } from "./known-words";
import { readSpelling } from "./read-spelling";
import { parseTextQuery, searchedText } from "./text-query";

const known = knownWords(jobsByWord, ["acme", "enginear"]);

async function read(text: string, words = known): Promise<string> {
  return searchedText((await readSpelling(parseTextQuery(text), words)).text);
}

describe("slips in a search text", () => {
  test.each([
    // Wrong, missing, extra and swapped letters.
    ["machin lerning", "machine learning"],
    ["machien learning enginer", "machine learning engineer"],
    ["machne leanring", "machine learning"],
    ["data scientst", "data scientist"],
    ["data sceintist", "data scientist"],
    ["data scienist", "data scientist"],
    ["daat engneer", "data engineer"],
    ["data anaylst", "data analyst"],
    ["data analist", "data analyst"],
    ["sofware engineeer", "software engineer"],
    ["softwrae developper", "software developer"],
    ["reserch scientist", "research scientist"],
    ["reasearch enginner", "research engineer"],
    ["artifical inteligence", "artificial intelligence"],
    ["artificial intelligance", "artificial intelligence"],
    ["pyton", "python"],
    ["pyhton", "python"],
    ["phyton developer", "python developer"],
    ["jvaa", "java"],
    ["javascrpt", "javascript"],
    ["tensoflow", "tensorflow"],
    ["pytoch", "pytorch"],
    ["kubernets", "kubernetes"],
    ["kuberntes", "kubernetes"],
    ["kubernates", "kubernetes"],
    ["postgressql", "postgresql"],
    ["databriks", "databricks"],
    ["anaylitcs", "analytics"],
    ["analitycs", "analytics"],
    ["quantative analyst", "quantitative analyst"],
    ["statistican", "statistician"],
    ["robtics", "robotics"],
    ["bioinfomatics", "bioinformatics"],
    ["reinforcment learning", "reinforcement learning"],
    ["genrative ai", "generative ai"],
    ["natual langage procesing", "natural language processing"],
    ["infrastucture", "infrastructure"],
    ["reliablity", "reliability"],
    ["vizualization", "visualization"],
    ["remtoe", "remote"],
    ["snr machine lerning", "snr machine lerning"],
    // Employers.
    ["antropic", "anthropic"],
    ["anthropc", "anthropic"],
    ["opeani", "openai"],
    ["nvdia", "nvidia"],
    ["palentir", "palantir"],
    ["coehre", "cohere"],
    ["huging face", "hugging face"],
    // Spaces missing and too many.
    ["machinelearning", "machine learning"],
    ["machinelearningengineer", "machine learning engineer"],
    ["datascientist", "data scientist"],
    ["dataengineer remote", "data engineer remote"],
    ["mlengineer", "ml engineer"],
    ["aiengineer", "ai engineer"],
    ["py torch", "pytorch"],
    ["tensor flow", "tensorflow"],
    ["data bricks", "databricks"],
    ["ma chine learning", "machine learning"],
    // Inside words written together, and beside marks.
    ["scikit-lern", "scikit-learn"],
    ["pyton, sql", "python sql"],
    ["pyton/sql", "python-sql"],
    // A frequent word is likelier than a rare one as near.
    ["enginaer", "engineer"],
    // A slip that a listing has too finds next to nothing.
    ["learnin engineer", "learning engineer"],
    // With a word that nobody has, no spelling finds anything.
    ["xylophone pyton", "xylophone pyton"],
    // Not ours to correct.
    ['"machin lerning"', '"machin lerning"'],
    ["engineer -pyton", "engineer -pyton"],
    ["gpt5 pytohn3", "gpt5 pytohn3"],
    ["c++ c# .net", "c++ c# .net"],
    ["機械学習", "機械学習"],
    ["xylophone", "xylophone"],
    ["zz", "zz"],
    ["", ""],
    ["acme", "acme"],
    ["Senior ML Engineer", "Senior ML Engineer"],
    ["qwq wqw eqe rwr ytyt uiui", "qwq wqw eqe rwr ytyt uiui"],
  ])("%s → %s", async (typed, meant) => {
    expect(await read(typed)).toBe(meant);
  });
});

describe("what finds something as typed", () => {
  test.each<[string, string | null]>([
    ["langauge engineer", "language engineer"],
    ["torch", null],
    ["python", null],
    ["full stack", null],
    ["zillow", null],
    ["rust", null],
    ["enginear", null],
  ])("%s is searched, and %s offered", async (typed, expected) => {
    const { text, offered } = await readSpelling(parseTextQuery(typed), known);
    expect(text.correctedText).toBeNull();
    expect(offered).toBe(expected);
  });

  test("two words that are often one are offered as one", async () => {
    const dictionary = new Map([...jobsByWord, ["data", 900], ["brick", 5]]);
    const read = await readSpelling(parseTextQuery("data bricks"), knownWords(dictionary));
    expect(read.offered).toBeNull();
    dictionary.set("databrick", 60);
    const again = await readSpelling(parseTextQuery("data bricks"), knownWords(dictionary));
    expect(again).toMatchObject({ offered: "databricks", text: { correctedText: null } });
  });

  test("what is offered is searched where the known words are never found together", async () => {
    const apart: KnownWords = {
      ...known,
      hasResults: async (text) => text === "language engineer",
    };
    expect(await read("langauge engineer", apart)).toBe("language engineer");
  });
});

describe("whatever is typed", () => {
  const words = [...jobsByWord.keys()];
  const word = fc.constantFrom(...words);
  const letter = fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz");
  const slip = fc.record({ word, at: fc.nat(12), kind: fc.nat(3), letter }).map(makeSlip);
  const text = fc
    .array(fc.oneof(word, slip, slip, fc.string({ unit: "grapheme", maxLength: 8 })), {
      maxLength: 4,
    })
    .map((some) => some.join(" "));

  test("a word with matches of its own stays", async () => {
    const common = words.filter((one) => (jobsByWord.get(one) ?? 0) > wordLimits.rare);
    const rare = words.filter((one) => (jobsByWord.get(one) ?? 0) > wordLimits.nearlyNone);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...rare), { maxLength: 4 }), async (some) => {
        const { text: read, offered } = await readSpelling(parseTextQuery(some.join(" ")), known);
        expect(read.correctedText).toBeNull();
        const isCommon = some.every((one) => common.includes(one));
        if (isCommon && offered !== null)
          expect(offered.split(" ").length).toBeLessThan(some.length);
      }),
    );
  });

  test("what was corrected stays when it is read again, and finds something", async () => {
    await fc.assert(
      fc.asyncProperty(text, async (typed) => {
        const { text: once } = await readSpelling(parseTextQuery(typed), known);
        const searched = searchedText(once);
        const { text: twice } = await readSpelling(parseTextQuery(searched), known);
        expect(searchedText(twice)).toBe(searched);
        expect(twice.clauses).toEqual(once.clauses);
        expect(once.text).toBe(parseTextQuery(typed).text);
        if (once.correctedText !== null) expect(await known.hasResults(searched)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test("an exact text stays as it is", async () => {
    await fc.assert(
      fc.asyncProperty(text, async (typed) => {
        const exact = parseTextQuery(typed, { exact: true });
        expect(await readSpelling(exact, known)).toEqual({ text: exact, offered: null });
      }),
    );
  });

  test("quoted and excluded words stay", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(slip, { minLength: 1, maxLength: 3 }), async (some) => {
        for (const typed of [`"${some.join(" ")}"`, some.map((one) => `-${one}`).join(" ")]) {
          expect(await read(typed)).toBe(typed);
        }
      }),
    );
  });
});

function makeSlip({
  word,
  at,
  kind,
  letter,
}: {
  word: string;
  at: number;
  kind: number;
  letter: string;
}) {
  const place = at % word.length;
  const head = word.slice(0, place);
  const tail = word.slice(place);
  if (kind === 0) return head + tail.slice(1);
  if (kind === 1) return head + letter + tail;
  if (kind === 2) return head + letter + tail.slice(1);
  return head + tail.slice(1, 2) + tail.slice(0, 1) + tail.slice(2);
}
