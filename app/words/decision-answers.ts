import type { Answers } from "#lib/model/answers.ts";
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
