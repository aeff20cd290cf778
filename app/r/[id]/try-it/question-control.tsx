import { type Answer, NOT_SURE } from "#lib/model/answers.ts";
import type { ChoiceQuestion } from "#lib/model/criteria-set.ts";
import type { Framework } from "#lib/model/framework.ts";
import { orderedOptions } from "../../../decide/option-order.ts";
import type { Speaker } from "../../../words/speaker.ts";
import { ChoiceRow } from "./choice-row.tsx";
import { choicesIn } from "./fragment.ts";
import { MultipleControl } from "./multiple-control.tsx";

export type QuestionControlProps = {
  question: ChoiceQuestion;
  first: Framework;
  speaker: Speaker;
  before: Answer | undefined;
  answer: Answer | undefined;
  change: (question: string, answer: Answer | undefined) => void;
};

/** One question: a list box where one option can be chosen, boxes to tick where several can. */
export function QuestionControl(props: QuestionControlProps) {
  const { question, first, answer, before, change } = props;
  if (question.kind === "multiple") return <MultipleControl {...props} />;
  const options = orderedOptions(question.options, first);
  return (
    <ChoiceRow
      id={`try-${question.id}`}
      label={question.title}
      choices={question.notSure ? [...options, { id: NOT_SURE, label: "Not sure" }] : options}
      value={choicesIn(answer)[0] ?? ""}
      original={choicesIn(before)[0] ?? ""}
      onChange={(value) => change(question.id, value || undefined)}
    />
  );
}
