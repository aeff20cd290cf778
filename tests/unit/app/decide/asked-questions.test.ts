import fc from "fast-check";
import { expect, test } from "vitest";
import { askedQuestions, staleQuestions } from "#app/decide/asked-questions.ts";
import { dropStaleAnswers, visibleQuestions } from "#lib/model/questions.ts";
import { answersTo } from "#tests/support/answers-arbitrary.ts";
import { publishedSet } from "#tests/support/published-set.ts";

const sets = await Promise.all(["2023-article", "2026-11"].map(publishedSet));
const idsOf = (questions: { id: string }[]) => questions.map(({ id }) => id);

for (const set of sets) {
  test(`${set.version}: the wizard drops an answer exactly when the model does`, () => {
    fc.assert(
      fc.property(answersTo(set), (answers) => {
        expect(staleQuestions(set, answers).toSorted()).toEqual(dropStaleAnswers(set, answers).dropped.toSorted());
      }),
      { numRuns: 2000 },
    );
  });

  test(`${set.version}: the wizard asks nothing that the model calls hidden, and everything that certainly applies`, () => {
    fc.assert(
      fc.property(answersTo(set), (answers) => {
        const kept = dropStaleAnswers(set, answers).answers;
        const asked = idsOf(askedQuestions(set, kept));
        expect(idsOf(visibleQuestions(set, kept))).toEqual(expect.arrayContaining(asked));
        expect(asked).toEqual(expect.arrayContaining(Object.keys(kept)));
      }),
      { numRuns: 2000 },
    );
  });

  test(`${set.version}: a conditional question is not asked before its condition holds`, () => {
    const conditional = set.questions.filter((question) => question.kind !== "tiers" && question.askedWhen);
    expect(conditional.length).toBeGreaterThan(0);
    expect(idsOf(askedQuestions(set, {}))).not.toEqual(expect.arrayContaining([conditional[0]?.id]));
  });
}
