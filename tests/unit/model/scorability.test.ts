import { describe, expect, test } from "vitest";
import { checkCriteriaSet } from "#lib/model/check-criteria-set.ts";
import { MAX_COMPLETIONS, problemsOfScoring } from "#lib/model/scorability.ts";
import { criteriaDocument } from "#tests/support/criteria-document.ts";
import { aFacet, aMultiple, anAspect, aQuestion, aSet, setOf } from "#tests/support/toy-set.ts";

const options = (n: number) => Array.from({ length: n }, (_, i) => `o${i}`);
const perOption = (question: string, n: number) => [
  aFacet(50, 50),
  ...options(n).map((option) => aFacet(40, 60, { [question]: [option] })),
];

test("a set of common size can be scored", () => {
  expect(problemsOfScoring(setOf([1, 2]))).toEqual([]);
  const nine = Array.from({ length: 9 }, (_, k) => ({
    id: `c${k}`,
    aspects: [anAspect("a", perOption("deploy", 10))],
  }));
  expect(problemsOfScoring(aSet({ questions: [aMultiple("deploy", options(10))], criteria: nine }))).toEqual([]);
});

describe("refused before a visitor meets it:", () => {
  test("more options or facets than can be told apart", () => {
    const questions = [aQuestion("many", options(31)), aQuestion("most", options(30)), ...aSet().questions];
    const aspect = anAspect("a", perOption("many", 30));
    expect(
      problemsOfScoring(aSet({ questions, criteria: [{ id: "c", aspects: [anAspect("z", [aFacet(1, 1)]), aspect] }] })),
    ).toEqual([
      { path: ["questions", 0, "options"], message: "has 31 options; at most 30 can be scored" },
      { path: ["criteria", 0, "aspects", 1, "facets"], message: "has 31 facets; at most 30 can be scored" },
    ]);
  });

  test("more aspects in a criterion than can be told apart", () => {
    const aspects = (n: number) => Array.from({ length: n }, (_, i) => anAspect(`a${i}`, [aFacet(50, 50)]));
    const criteria = [
      { id: "most", aspects: aspects(30) },
      { id: "many", aspects: aspects(31) },
    ];
    expect(problemsOfScoring(aSet({ criteria }))).toEqual([
      { path: ["criteria", 1, "aspects"], message: "has 31 aspects; at most 30 can be scored" },
    ]);
  });

  test("an aspect that reads two long multiple questions together", () => {
    const questions = [aMultiple("p", options(10)), aMultiple("q", options(10))];
    const facets = [...perOption("p", 10), ...perOption("q", 10).slice(1)];
    const criteria = [...setOf([1]).criteria, { id: "heavy", aspects: [anAspect("a", facets)] }];
    const [problem] = problemsOfScoring(aSet({ questions, criteria }));
    expect(problem?.path).toEqual(["criteria", 1]);
    expect(problem?.message).toMatch(/ has 10465\d\d joint completions to go through, 1046530 of them here; /);
    expect(problem?.message).toContain(`at most ${MAX_COMPLETIONS}`);
    const apart = [anAspect("a", perOption("p", 10)), anAspect("b", perOption("q", 10))];
    expect(problemsOfScoring(aSet({ questions, criteria: [{ id: "light", aspects: apart }] }))).toEqual([]);
  });

  test("aspects joined by a question between them, unless it decides what is active", () => {
    const questions = [aMultiple("p", options(9)), aMultiple("q", options(9)), aQuestion("r", ["x", "y"])];
    const joint = (id: string, question: string) =>
      anAspect(id, [...perOption(question, 9), aFacet(1, 1, { r: ["x"] })]);
    const chain = [joint("a", "p"), joint("b", "q")];
    expect(problemsOfScoring(aSet({ questions, criteria: [{ id: "c", aspects: chain }] }))).toHaveLength(1);
    const decided = chain.map((aspect) => ({ ...aspect, appliesWhen: { r: ["x"] } }));
    expect(problemsOfScoring(aSet({ questions, criteria: [{ id: "c", aspects: decided }] }))).toEqual([]);
  });

  test("with what there is to go through, counted by hand", () => {
    const questions = [
      aQuestion("g", options(4)),
      aMultiple("p", options(13)),
      aMultiple("q", options(9), { askedWhen: { g: ["o2"] } }),
      aQuestion("r", ["x", "y"]),
    ];
    const aspects = [
      anAspect("a", [...perOption("p", 13), aFacet(1, 1, { g: ["o1"] })], { appliesWhen: { g: ["o0"] } }),
      anAspect("b", [aFacet(1, 1), aFacet(1, 1, { p: ["o0"], r: ["x"] })]),
      anAspect("c", perOption("q", 9)),
      anAspect("d", [aFacet(1, 1)]),
      anAspect("e", [aFacet(1, 1), aFacet(1, 1, { r: ["y"] })]),
    ];
    // What is active: three kinds of g, for five aspects. a, b and e are joined by p and r; c reads q and g; d nothing.
    const joined = 3 * (2 ** 13 - 1) * 2 * 2;
    const here = 5 * 3 + joined + (2 ** 9 - 1) * 2 + 1;
    // Four questions, one of them under a condition.
    const total = here + 3 + 2;
    const [problem] = problemsOfScoring(aSet({ questions, criteria: [{ id: "heavy", aspects }] }));
    expect(problem?.message).toContain(
      `one scoring has ${total} joint completions to go through, ${here} of them here;`,
    );
  });

  test("one completion too many", () => {
    const questions = [aQuestion("one", ["x"]), ...options(15).map((id) => aQuestion(id, ["x", "y"]))];
    const reading = (ids: string[]) => {
      const when = Object.fromEntries(ids.map((id) => [id, ["x"]]));
      return { id: ids.join("-"), framework: "pytorch", effect: "fails", when } as const;
    };
    // Each question has one way to be asked, and the criterion two to be visited.
    const rest = MAX_COMPLETIONS - questions.length - 2;
    const powers = [...options(16).keys()].filter((power) => (rest >> power) & 1);
    const most = powers.map((power) => reading(power === 0 ? ["one"] : options(power)));
    expect(problemsOfScoring(aSet({ questions, dealbreakers: most }))).toEqual([]);
    const more = [...most, reading(["one"])];
    expect(problemsOfScoring(aSet({ questions, dealbreakers: more }))).toMatchObject([{ path: ["questions"] }]);
  });

  test("conditions on many questions at once", () => {
    const questions = [aMultiple("p", options(16)), aQuestion("q", ["x"], { askedWhen: { p: ["o0"] } })];
    const when = Object.fromEntries(Array.from({ length: 16 }, (_, i) => [`m${i}`, ["o0"]]));
    const many = Object.keys(when).map((id) => aMultiple(id, ["o0", "o1"]));
    const dealbreakers = [{ id: "d", framework: "pytorch", effect: "fails", when }] as const;
    expect(
      problemsOfScoring(aSet({ questions: [...questions, ...many], dealbreakers: [...dealbreakers] })),
    ).toMatchObject([{ path: ["questions"] }]);
  });
});

test("publication asks whether a set can be scored, once all else is in order", () => {
  const document = criteriaDocument();
  const many = {
    id: "many",
    title: "Many?",
    short: "many",
    why: "For the test.",
    kind: "single",
    scored: false,
  } as const;
  const labelled = options(31).map((id) => ({ id, label: id }));
  const checked = checkCriteriaSet({ ...document, questions: [{ ...many, options: labelled }, ...document.questions] });
  expect(checked).toMatchObject({ ok: false, problems: [{ path: ["questions", 0, "options"] }] });
});
