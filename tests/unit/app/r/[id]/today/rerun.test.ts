import { expect, test } from "vitest";
import { rerun } from "#app/r/[id]/today/rerun.ts";
import type { Answers } from "#lib/model/answers.ts";
import { score } from "#lib/model/score.ts";
import { publishedSet } from "#tests/support/published-set.ts";
import { smallSet } from "#tests/support/submission.ts";

const from = smallSet();
const answers: Answers = { goal: "learn", priorities: { ease: "essential" } };
const view = { result: { answers }, outcome: score(from, answers), set: from };

test("under a set in which nothing changed the same answers give the same", () => {
  const to = smallSet({ version: "next" });
  const { outcome, unanswered, dropped, diff } = rerun(view, to);
  expect({ ...outcome, criteria: "small" }).toEqual(view.outcome);
  expect([unanswered, dropped, diff.ratings.changed]).toEqual([[], [], []]);
});

test("a changed rating is named when these answers use it, and only then", () => {
  const to = structuredClone(smallSet({ version: "next" }));
  for (const facet of to.criteria.flatMap(({ aspects }) => aspects.flatMap(({ facets }) => facets))) {
    facet.pytorch = { ...facet.pytorch, best: facet.pytorch.best + 1 };
  }
  const { diff, outcome } = rerun(view, to);
  const used = outcome.contributions.flatMap(({ aspects }) =>
    aspects.flatMap(({ aspect, facets }) => facets.map((facet) => `${aspect}/${facet}`)),
  );
  expect(diff.ratings.changed.map(({ after }) => `${after.aspect.id}/${after.facet.id}`)).toEqual(used);
  expect(used).toContain("start/learning");
  expect(used).not.toContain("start/any");
});

test("questions that are new count as unanswered, and answers that mean nothing now are left out", async () => {
  const to = await publishedSet("2026-11");
  const old: Answers = { goal: "learn", deploy: ["phone"] };
  const { unanswered, dropped, outcome } = rerun({ ...view, result: { answers: { ...old, leaning: "left" } } }, to);
  expect(unanswered.map(({ id }) => id)).toContain("musts");
  expect(unanswered.map(({ id }) => id)).not.toContain("goal");
  expect(dropped.map(({ id }) => id)).toEqual(["leaning"]);
  expect(outcome).toEqual(score(to, old));
});
