import { Section } from "../../ui/section.tsx";
import { SummaryList } from "../../ui/summary-list.tsx";
import { answerInWords } from "../../words/answers.ts";
import type { ResultView } from "./view.ts";

export function AnswersSection({ view }: { view: ResultView }) {
  const { result, set, speaker } = view;
  return (
    <Section id="answers" title={speaker.voice === "owner" ? "Your answers" : "The answers"}>
      <SummaryList
        rows={set.questions
          .filter((question) => question.kind !== "tiers")
          .map((question) => ({
            key: question.id,
            term: question.title,
            detail: answerInWords(question.id, result.answers[question.id], speaker),
          }))}
      />
    </Section>
  );
}
