import { elementAt } from "./element.ts";
import type { QuestionIndex } from "./question-index.ts";

/** Whether something holds in every completion of the open questions, in some of them, or in none. */
export type Truth = "always" | "maybe" | "never";

/**
 * What a person has said, by question position. `visibility`: whether the question is asked. `given`: the mask of the
 * answer given, 0 when there is none or the question is certainly hidden. `settled` is the mask that every completion shares: 0 for a hidden question, and for one that is still open.
 * One slot more than there are questions, always 0, stands for any unknown question.
 */
export type Situation = {
  index: QuestionIndex;
  visibility: readonly Truth[];
  given: readonly number[];
  settled: readonly number[];
};

/** All that is said about a question, its visibility and the answer given, as one number. */
export function saidOf({ visibility, given }: Situation, question: number): number {
  const truth = visibility[question];
  return 3 * elementAt(given, question) + (truth === "always" ? 0 : truth === "maybe" ? 1 : 2);
}

/** The same of several questions, as a key. */
export function saidAbout(situation: Situation, questions: readonly number[]): string {
  let key = "";
  for (const question of questions) key += `${saidOf(situation, question)},`;
  return key;
}

/** Whether the question has one state in every completion: answered and certainly asked, or certainly hidden. */
export function isSettled(situation: Situation, question: number): boolean {
  const visibility = situation.visibility[question] ?? "never";
  return visibility === "never" || (visibility === "always" && elementAt(situation.given, question) !== 0);
}

/** Open: a question that may be asked and has no answer; "not sure" is no answer. */
export function isOpen(situation: Situation, question: number): boolean {
  return elementAt(situation.visibility, question) !== "never" && elementAt(situation.given, question) === 0;
}
