import { describe, expect, test } from "vitest";
import { criteriaSetSchema } from "#lib/model/criteria-set.ts";
import { criteriaDocument, problemsWith } from "#tests/support/criteria-document.ts";
import { descriptionsIn } from "#tests/support/descriptions.ts";

test("what a field is for is said in a sentence", () => {
  const descriptions = descriptionsIn(criteriaSetSchema);
  expect(descriptions.length).toBeGreaterThan(30);
  for (const description of descriptions) expect(description).toMatch(/^\w.* .*\.$/);
});

test("what is left out means the usual", () => {
  const { dealbreakers, advice, trends, ...rest } = criteriaDocument();
  const set = criteriaSetSchema.parse(rest);
  expect(set).toMatchObject({ dealbreakers: [], advice: [], trends: [] });
  expect(set.questions[1]).toMatchObject({ terms: [], notSure: true, scored: true });
  expect(set.questions[1]).toHaveProperty("options.0.exclusive", false);
  expect(set.criteria[0]?.aspects[0]).toMatchObject({ combine: "mean" });
  expect(set.evidence[0]).toMatchObject({ undated: false });
});

describe.each<[string, (string | number)[], unknown[], unknown[]]>([
  ["a dealbreaker concerns one framework", ["dealbreakers", 0, "framework"], ["tensorflow", "pytorch"], ["both"]],
  ["a dealbreaker rules out or warns", ["dealbreakers", 0, "effect"], ["fails", "at-risk"], ["maybe"]],
  [
    "advice is for some verdicts",
    ["advice", 0, "verdicts"],
    [["pytorch", "tensorflow"], ["close"], ["neither"]],
    [["ahead"]],
  ],
  ["a term has a meaning", ["questions", 1, "terms"], [[{ term: "Goal", meaning: "An aim." }]], [[{ term: "Goal" }]]],
  ["a choice needs a reason", ["frameworks", "pytorch", "chooseWhen"], [["One."], ["One.", "Two."]], [[]]],
  [
    "a first step has a secure link",
    ["frameworks", "pytorch", "firstSteps"],
    [
      [{ text: "Begin", url: "https://example.org/" }],
      [
        { text: "Begin", url: "https://example.org/" },
        { text: "Go on", url: "https://example.org/next" },
      ],
    ],
    [
      [],
      ...["http://example.org/", "xhttps://example.org/", "httpsx://example.org/", "javascript:alert(1)"].map((url) => [
        { text: "Begin", url },
      ]),
    ],
  ],
  [
    "a source has a web address",
    ["evidence", 0, "sourceUrl"],
    ["https://example.org/", "http://example.org/"],
    ["ftp://example.org/", "xhttp://example.org/", "httpx://example.org/", "httpsx://example.org/"],
  ],
  [
    "a trend has two points or more",
    ["trends", 0, "points"],
    [2, 3].map((n) => ["2023", "2024", "2025"].slice(0, n).map((year) => aPoint(year))),
    [[], [aPoint("2023")], ["2023", "2024"].map((year) => ({ ...aPoint(year), pytorch: "many" }))],
  ],
])("%s", (_, path, sound, unsound) => {
  test.each(sound.map((value) => [value]))("%j is taken", (value) => {
    expect(problemsWith(path, value)).toEqual([]);
  });
  test.each(unsound.map((value) => [value]))("%j is refused", (value) => {
    expect(problemsWith(path, value)).not.toEqual([]);
  });
});

function aPoint(year: string) {
  return { date: `${year}-01-01`, tensorflow: 1, pytorch: 2 };
}
