import { type Answers, NOT_SURE, type QuestionId } from "#lib/model/answers.ts";
import type { Condition, Question } from "#lib/model/criteria-set.ts";

/*
 * What the wizard needs to know at every step, so small that it comes with the page; lib/model follows the correlation
 * of open questions as well, and has the last word on the server. What is hidden here is hidden there.
 */

type Standing = "asked" | "maybe" | "hidden";
type Asking = { questions: readonly Question[] };

function chosen(answer: Answers[string]): readonly string[] {
  if (typeof answer === "string") return answer === NOT_SURE ? [] : [answer];
  return Array.isArray(answer) && !answer.includes(NOT_SURE) ? answer : [];
}

function standingOf(condition: Condition, answers: Answers, earlier: ReadonlyMap<QuestionId, Standing>): Standing {
  const parts = Object.entries(condition).map(([id, options]): Standing => {
    const standing = earlier.get(id) ?? "hidden";
    const given = chosen(answers[id]);
    if (standing === "hidden") return "hidden";
    if (given.length === 0) return "maybe";
    return given.some((option) => options.includes(option)) ? standing : "hidden";
  });
  if (parts.includes("hidden")) return "hidden";
  return parts.includes("maybe") ? "maybe" : "asked";
}

/** Whether each question applies, may still apply, or certainly does not; conditions name earlier questions only. */
function standings({ questions }: Asking, answers: Answers): Map<QuestionId, Standing> {
  const found = new Map<QuestionId, Standing>();
  for (const question of questions) {
    const condition = question.kind === "tiers" ? undefined : question.askedWhen;
    found.set(question.id, condition ? standingOf(condition, answers, found) : "asked");
  }
  return found;
}

/**
 * The questions to put to this person: a conditional one only when its condition holds. Of those that may still apply
 * only the ones already answered are shown, so that no answer is sent unseen.
 */
export function askedQuestions<Q extends Question>(set: { questions: readonly Q[] }, answers: Answers): Q[] {
  const standing = standings(set, answers);
  return set.questions.filter(({ id }) => {
    return standing.get(id) === "asked" || (standing.get(id) === "maybe" && answers[id] !== undefined);
  });
}

/** The questions whose answers no longer apply. */
export function staleQuestions(set: Asking, answers: Answers): QuestionId[] {
  const standing = standings(set, answers);
  return set.questions
    .filter(({ id }) => answers[id] !== undefined && standing.get(id) === "hidden")
    .map(({ id }) => id);
}
