import { NOT_SURE } from "#lib/model/answers.ts";
import type { Question } from "#lib/model/criteria-set.ts";
import type { Framework, PerFramework } from "#lib/model/framework.ts";
import type { Outcome } from "#lib/model/outcome.ts";

/** To whom a sentence speaks: to the person who answered ("your answers"), or to anyone with the link ("the answers"). */
export type Voice = "owner" | "reader";

/** What sentences need besides the outcome: how things are called, and who reads. */
export type Speaker = {
  voice: Voice;
  framework: PerFramework<string>;
  criterion: (id: string) => string;
  question: (id: string) => string;
  option: (question: string, option: string) => string;
  /** Whether an option can only be chosen alone, such as "None of these". */
  isAlone: (question: string, option: string) => boolean;
};

/** What a criteria set says about how things are called. */
export type Names = {
  criteria: readonly { id: string; name: string }[];
  questions: readonly Question[];
  frameworks: PerFramework<{ name: string }>;
};

/** Names out of the result's own criteria set; an id that the set does not know is shown as it is. */
export function speakerFor(set: Names, voice: Voice): Speaker {
  const criteria = new Map(set.criteria.map((criterion) => [criterion.id, criterion.name]));
  const questions = new Map(set.questions.map((question) => [question.id, question.short]));
  const options = new Map(
    set.questions.flatMap((question) =>
      question.kind === "tiers" ? [] : question.options.map((option) => [`${question.id}/${option.id}`, option.label]),
    ),
  );
  const alone = new Set(
    set.questions.flatMap((question) =>
      question.kind === "multiple"
        ? question.options.filter(({ exclusive }) => exclusive).map(({ id }) => `${question.id}/${id}`)
        : [],
    ),
  );
  return {
    voice,
    framework: { tensorflow: set.frameworks.tensorflow.name, pytorch: set.frameworks.pytorch.name },
    criterion: (id) => criteria.get(id) ?? id,
    question: (id) => questions.get(id) ?? id,
    option: (question, option) => (option === NOT_SURE ? "Not sure" : (options.get(`${question}/${option}`) ?? option)),
    isAlone: (question, option) => alone.has(`${question}/${option}`),
  };
}

/** "your priorities" or "the stated priorities". */
export function prioritiesOf(voice: Voice): string {
  return voice === "owner" ? "your priorities" : "the stated priorities";
}

/** The framework with the higher fit, by the margin; null when the two are level. */
export function leaderOf(outcome: Pick<Outcome, "margin">): Framework | null {
  if (outcome.margin === 0) return null;
  return outcome.margin > 0 ? "pytorch" : "tensorflow";
}
