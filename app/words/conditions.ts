import type { Condition, CriteriaSet } from "#lib/model/criteria-set.ts";
import { list } from "./numbers.ts";
import { name, type Phrase, phrase } from "./phrase.ts";
import { speakerFor } from "./speaker.ts";

/** A condition as words that follow "when": "*Goal* is “To ship” or “To learn”, and *Targets* includes “Phones”". */
export function conditionInWords(set: CriteriaSet, condition: Condition): Phrase {
  const speaker = speakerFor(set, "reader");
  return Object.entries(condition).flatMap(([question, options], index): Phrase => {
    const answers = list(
      options.map((option) => `“${speaker.option(question, option)}”`),
      "or",
    );
    const isMultiple = set.questions.some(({ id, kind }) => id === question && kind === "multiple");
    const part = phrase`${name(speaker.question(question))} ${isMultiple ? "includes" : "is"} ${answers}`;
    return index === 0 ? part : phrase`, and ${part}`;
  });
}
