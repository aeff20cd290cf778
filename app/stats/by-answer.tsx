import { findActiveCriteriaSet } from "#lib/data/criteria-sets.ts";
import type { Release } from "#lib/data/releases.ts";
import { Section } from "../ui/section.tsx";
import { AnswerFigure } from "./answer-figure.tsx";
import { answerRows } from "./answer-rows.ts";
import { QuestionChooser } from "./question-chooser.tsx";

/** Verdicts by the answers to one question, chosen in the address. */
export async function ByAnswer({ release, asked }: { release: Release; asked: string | string[] | undefined }) {
  const set = await findActiveCriteriaSet();
  const questions = set.questions.filter((question) => question.kind !== "tiers");
  const question = questions.find((entry) => entry.id === asked) ?? questions[0];
  if (!question) return null;
  return (
    <Section id="by-answer" title="By the answers to one question">
      <QuestionChooser questions={questions} chosen={question.id} />
      <AnswerFigure release={release} question={question} rows={answerRows(release, question)} />
    </Section>
  );
}
