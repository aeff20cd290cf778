import type { Answers, Tier } from "#lib/model/answers.ts";
import type { CriteriaSet } from "#lib/model/criteria-set.ts";
import { answerInWords } from "./answers.ts";
import type { Speaker } from "./speaker.ts";

/** What was answered, in the order asked; unanswered questions are left out. */
export function givenAnswersInWords(
  set: CriteriaSet,
  answers: Answers,
  speaker: Speaker,
): { question: string; answer: string }[] {
  return set.questions.flatMap(({ id, title }) => {
    const answer = answers[id];
    return answer === undefined ? [] : [{ question: title, answer: answerInWords(id, answer, speaker) }];
  });
}

/** The tier that was stated for a criterion; undefined when none was. */
export function statedTier(set: CriteriaSet, answers: Answers, criterion: string): Tier | undefined {
  const question = set.questions.find(({ kind }) => kind === "tiers");
  const answer = question === undefined ? undefined : answers[question.id];
  return typeof answer === "object" && !Array.isArray(answer) ? answer[criterion] : undefined;
}
