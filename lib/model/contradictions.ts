import { type Answers, NOT_SURE, type OptionId, type QuestionId } from "./answers.ts";
import type { ScorableChoice, ScorableQuestion } from "./scorable-set.ts";

/** What some members answered alike: their options in the order of the question, and who they are by position. */
export type Position = { options: OptionId[]; members: number[] };

/**
 * A question that members answer differently. `about`: of the project only one answer can be right, so the answers
 * contradict; of a person each may be. `isWhole`: no option is chosen by all who answered. `positions`: the most
 * common first, then by their first member. `silent`: who gave no answer or was not sure; they contradict nobody.
 */
export type Contradiction = {
  question: QuestionId;
  about: "project" | "person";
  isWhole: boolean;
  positions: Position[];
  silent: number[];
};

/** Questions that ask about whoever answers, in every criteria set that has them: published sets do not say it. */
const ABOUT_PERSON: readonly QuestionId[] = ["leaning", "role", "experience", "python"];

/**
 * The scored questions to which at least two members gave different answers: those about the project first, among
 * them those without common ground first, else in the order of the document. Priorities are no description of the
 * project and are left out, and so is what the model never reads.
 */
export function findContradictions(
  set: { questions: readonly ScorableQuestion[] },
  answers: readonly Answers[],
): Contradiction[] {
  const found = set.questions.flatMap((question) => {
    if (question.kind === "tiers" || question.scored === false) return [];
    const contradiction = contradictionIn(question, answers);
    return contradiction.positions.length > 1 ? [contradiction] : [];
  });
  const rank = ({ about, isWhole }: Contradiction) => (about === "person" ? 2 : isWhole ? 0 : 1);
  return found.sort((a, b) => rank(a) - rank(b));
}

function contradictionIn(question: ScorableChoice, answers: readonly Answers[]): Contradiction {
  const positions: Position[] = [];
  const silent: number[] = [];
  for (const [member, given] of answers.entries()) {
    const options = chosenIn(question, given);
    const same = positions.find((position) => position.options.join() === options.join());
    if (options.length === 0) silent.push(member);
    else if (same) same.members.push(member);
    else positions.push({ options, members: [member] });
  }
  return {
    question: question.id,
    about: ABOUT_PERSON.includes(question.id) ? "person" : "project",
    isWhole: !question.options.some(({ id }) => positions.every(({ options }) => options.includes(id))),
    positions: positions.sort((a, b) => b.members.length - a.members.length),
    silent,
  };
}

/** The options of the question that an answer names, in the question's order; none when it is open. */
function chosenIn({ id, options }: ScorableChoice, answers: Answers): OptionId[] {
  const named = [answers[id]].flat();
  return named.includes(NOT_SURE)
    ? []
    : options.filter((option) => named.includes(option.id)).map((option) => option.id);
}
