import fc from "fast-check";
import { type Answer, type Answers, NOT_SURE, TIERS } from "#lib/model/answers.ts";
import type { CriteriaSet, Question } from "#lib/model/criteria-set.ts";

/** Answers that a person could give to this set: any questions, any options that go together, any tiers. */
export function answersTo(set: CriteriaSet): fc.Arbitrary<Answers> {
  const model = Object.fromEntries(set.questions.map((question) => [question.id, answerTo(set, question)]));
  return fc.record(model, { requiredKeys: [] });
}

function answerTo(set: CriteriaSet, question: Question): fc.Arbitrary<Answer> {
  if (question.kind === "tiers") {
    const stated = fc.subarray(set.criteria.map(({ id }) => id));
    return stated.chain((ids) =>
      fc.array(fc.constantFrom(...TIERS), { minLength: ids.length, maxLength: ids.length }).map((tiers) => {
        return Object.fromEntries(ids.map((id, index) => [id, tiers[index] ?? "nice"]));
      }),
    );
  }
  const ids = question.options.map(({ id }) => id);
  if (question.kind === "single") return fc.constantFrom(...ids, NOT_SURE);
  const alone = question.options.filter(({ exclusive }) => exclusive).map(({ id }) => id);
  const together = ids.filter((id) => !alone.includes(id));
  return fc.oneof(
    fc.subarray(together, { minLength: 1 }),
    fc.constantFrom(...alone.map((id) => [id]), [NOT_SURE], NOT_SURE),
  );
}
