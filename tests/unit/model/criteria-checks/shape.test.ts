import { expect, test } from "vitest";
import { z } from "zod";
import { shapeProblems } from "#lib/model/criteria-checks/shape.ts";
import { documentWith, problemsOf, problemsWith } from "#tests/support/criteria-document.ts";

test.each<[(string | number)[], unknown, string]>([
  [["colour"], "red", 'colour: "colour" is not a key that is known here'],
  [["title"], undefined, "title: must be text, not absent"],
  [["title"], 7, "title: must be text, not 7"],
  [["title"], "  ", 'title: must not be empty, not "  "'],
  [["version"], "2026 11", 'version: an id is lower-case letters, digits and hyphens, not "2026 11"'],
  [["publishedOn"], "2026-02-30", 'publishedOn: must be a date that exists, as YYYY-MM-DD, not "2026-02-30"'],
  [["staleAfterMonths"], 1.5, "staleAfterMonths: must be a whole number, not 1.5"],
  [["staleAfterMonths"], Number.NaN, "staleAfterMonths: must be a number, not NaN"],
  [["staleAfterMonths"], 0, "staleAfterMonths: must be more than 0, not 0"],
  [["staleWidening"], 101, "staleWidening: must be at most 100, not 101"],
  [["thresholds", "clearSupport"], 0.4, "thresholds.clearSupport: must be at least 0.5, not 0.4"],
  [["criteria", 0, "aspects", 0, "share"], "half", 'criteria.0.aspects.0.share: must be a number, not "half"'],
  [["criteria", 0, "aspects"], [], "criteria.0.aspects: must have at least 1, not []"],
  [
    ["criteria", 0, "aspects", 0, "facets", 0, "pytorch"],
    undefined,
    "criteria.0.aspects.0.facets.0.pytorch: must be a mapping, not absent",
  ],
  [
    ["criteria", 0, "aspects", 0, "facets", 0, "pytorch", "evidence"],
    "one",
    'criteria.0.aspects.0.facets.0.pytorch.evidence: must be a list, not "one"',
  ],
  [
    ["criteria", 0, "aspects", 0, "facets", 0, "pytorch", "evidence"],
    [],
    "criteria.0.aspects.0.facets.0.pytorch.evidence: must have at least 1, not []",
  ],
  [
    ["criteria", 0, "aspects", 0, "combine"],
    "max",
    'criteria.0.aspects.0.combine: must be one of "mean", "min", not "max"',
  ],
  [["questions", 0, "kind"], "slider", 'questions.0.kind: must have a "kind" that is known, not "slider"'],
  [["questions", 0, "scored"], "no", 'questions.0.scored: must be true or false, not "no"'],
  [
    ["questions", 2, "askedWhen"],
    { Goal: ["ship"] },
    'questions.2.askedWhen.Goal: must have keys that are ids (an id is lower-case letters, digits and hyphens), not ["ship"]',
  ],
  [["frameworks", "jax"], {}, 'frameworks.jax: "jax" is not a key that is known here'],
  [
    ["evidence", 0, "sourceUrl"],
    "javascript:alert(1)",
    'evidence.0.sourceUrl: must be a web address, not "javascript:alert(1)"',
  ],
  [["questions", 2, "askedWhen"], 7, "questions.2.askedWhen: must be a mapping, not 7"],
  [["title"], { a: "x".repeat(52) }, `title: must be text, not {"a":"${"x".repeat(52)}"}`],
  [["title"], { a: "x".repeat(80) }, `title: must be text, not {"a":"${"x".repeat(53)}…`],
])("%j = %j is refused with the value and the place", (path, value, problem) => {
  expect(problemsWith(path, value)).toEqual([problem]);
});

test("each of several unknown keys is named", () => {
  const document = documentWith(["a"], 1);
  Reflect.set(Object(document), "b", 2);
  expect(problemsOf(document)).toHaveLength(2);
});

test("more than nine criteria are refused", () => {
  const many = Array.from({ length: 10 }, () => ({}));
  expect(problemsWith(["criteria"], many).at(-1)).toMatch(/^criteria: must have at most 9, not \[/);
});

test.each<[z.ZodType, unknown, string]>([
  [z.literal("a"), "b", 'must be "a", not "b"'],
  [z.date(), 7, "must be date, not 7"],
  [z.number().lt(5), 5, "must be less than 5, not 5"],
  [z.record(z.string(), z.number()), { a: "b" }, 'must be a number, not "b"'],
  [
    z.record(z.string().min(2, "too short").regex(/b/, "no b"), z.number()),
    { a: 1 },
    "must have keys that are ids (too short; no b), not 1",
  ],
  [z.string().refine(() => false, "must be something else"), "b", 'must be something else, not "b"'],
])("shapes beyond those of a criteria set are worded as well: %#", (schema, value, message) => {
  const issues = schema.safeParse(value).error?.issues ?? [];
  expect(shapeProblems(value, issues).map((problem) => problem.message)).toEqual([message]);
});

test("the place in a list is a number", () => {
  const schema = z.array(z.object({ a: z.number() }));
  const issues = schema.safeParse([{ a: 1 }, {}]).error?.issues ?? [];
  expect(shapeProblems([{ a: 1 }, {}], issues)).toEqual([{ path: [1, "a"], message: "must be a number, not absent" }]);
});

test("a key that is no text is named as JavaScript names it", () => {
  const issue = { code: "custom", path: [Symbol("key"), "a"], message: "is wrong", input: 1 } as const;
  expect(shapeProblems(null, [{ ...issue, path: [...issue.path] }])).toEqual([
    { path: ["Symbol(key)", "a"], message: "is wrong, not absent" },
  ]);
});
