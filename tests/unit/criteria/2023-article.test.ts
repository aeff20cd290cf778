import { beforeAll, expect, test } from "vitest";
import type { Answers } from "#lib/model/answers.ts";
import type { CriteriaSet } from "#lib/model/criteria-set.ts";
import { FRAMEWORKS } from "#lib/model/framework.ts";
import { score } from "#lib/model/score.ts";
import { CRITERIA_FOLDER, readCriteriaFile } from "#prisma/read-criteria.ts";

let set: CriteriaSet;

beforeAll(async () => {
  const read = await readCriteriaFile(`${CRITERIA_FOLDER}/2023-article.yaml`);
  if (!read.ok) throw new Error(read.problems.map(({ line, message }) => `${line}: ${message}`).join("\n"));
  set = read.set;
});

const ratings = () =>
  set.criteria.flatMap(({ aspects }) =>
    aspects.flatMap(({ facets }) => facets.flatMap((facet) => FRAMEWORKS.map((framework) => facet[framework]))),
  );

test("its evidence is the article and nothing else, of the year in which it appeared", () => {
  const { evidence } = set;
  expect(new Set(evidence.map(({ sourceTitle }) => sourceTitle)).size).toBe(1);
  expect(evidence[0]?.sourceTitle).toContain("Solvepapers.com");
  expect(evidence.every(({ asOf, undated, sourceUrl }) => asOf === "2023-12-31" && undated && !sourceUrl)).toBe(true);
});

test.each([
  [
    "tensorflow",
    ["Flexibility", "Scalability", "High-level APIs", "Monitoring", "Ecosystem", "Production", "Maturity"],
  ],
  [
    "pytorch",
    [
      "Dynamic graph",
      "Pythonic feel",
      "Research community",
      "Libraries and tools",
      "Prototyping",
      "Intuitiveness",
      "Community support",
    ],
  ],
] as const)("every point that the article makes for %s counts in some rating", (framework, topics) => {
  const cited = new Set(ratings().flatMap(({ evidence }) => evidence));
  const counting = set.evidence.filter((item) => item.framework === framework && cited.has(item.id));
  expect(counting.map(({ topic }) => topic)).toEqual(expect.arrayContaining([...topics]));
});

test("its ratings are wide, since the article gives no figures", () => {
  expect(ratings().filter(({ low, best, high }) => high - best < 15 || best - low < 15)).toEqual([]);
});

test("it asks eight to ten questions, the leaning first and unscored, the priorities last", () => {
  expect(set.questions.length).toBeGreaterThanOrEqual(8);
  expect(set.questions.length).toBeLessThanOrEqual(10);
  expect(set.questions[0]).toMatchObject({ id: "leaning", scored: false });
  expect(set.questions.at(-1)?.kind).toBe("tiers");
});

test("both frameworks get equal words, within a tenth", () => {
  const wordsOf = (framework: (typeof FRAMEWORKS)[number]) => {
    const { about, chooseWhen } = set.frameworks[framework];
    return [about, ...chooseWhen].join(" ").split(/\s+/).length;
  };
  const [tensorflow, pytorch] = [wordsOf("tensorflow"), wordsOf("pytorch")];
  expect(Math.abs(tensorflow - pytorch) / Math.max(tensorflow, pytorch)).toBeLessThanOrEqual(0.1);
});

test.each<[string, Answers, string]>([
  [
    "someone who prototypes research in Python",
    {
      goal: "research",
      python: "fluent",
      model: ["changing"],
      scale: "one-machine",
      start: "paper",
      inspect: "stepping",
      help: "newest",
    },
    "pytorch",
  ],
  [
    "a newcomer from Python for whom ease of use comes first",
    {
      goal: "prototype",
      python: "fluent",
      experience: "new",
      scale: "one-machine",
      priorities: { "ease-of-use": "essential" },
    },
    "pytorch",
  ],
  [
    "a team that trains on a cluster for production",
    { goal: "product", python: "some", scale: "cluster", start: "pretrained", inspect: "charts", help: "established" },
    "tensorflow",
  ],
  [
    "someone for whom scalability comes first",
    { goal: "product", scale: "cluster", priorities: { scalability: "essential" } },
    "tensorflow",
  ],
  ["someone who answers nothing", {}, "close"],
  ["someone who is sure of nothing", { goal: "not-sure", python: "not-sure", model: "not-sure" }, "close"],
  ["someone who says only that they know some Python", { python: "some" }, "close"],
])("for %s: %j → %s", (_, answers, verdict) => {
  expect(score(set, answers).verdict).toBe(verdict);
});
