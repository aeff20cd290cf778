import { useContext } from "react";
import { SummaryList } from "#app/ui/summary-list.tsx";
import type { Answers } from "#lib/model/answers.ts";
import type { Question } from "#lib/model/criteria-set.ts";
import { answerLines } from "./answer-text.ts";
import styles from "./check-answers.module.css";
import { hrefOf } from "./form-place.ts";
import { PlaceContext } from "./place-context.ts";
import { isPlainClick } from "./step.tsx";
import type { WizardSet } from "./wizard-set.ts";

/** Everything said so far, each line with a way back to its question. */
export function CheckAnswers({
  set,
  questions,
  answers,
  onChange,
}: {
  set: WizardSet;
  questions: Question[];
  answers: Answers;
  onChange: (question: string) => void;
}) {
  const place = useContext(PlaceContext);
  const rows = questions.map((question) => {
    const lines = answerLines(set, question, answers[question.id]);
    return {
      key: question.id,
      term: question.short,
      detail:
        lines.length > 0 ? lines.map((line) => <p key={line}>{line}</p>) : <p className={styles.none}>Not answered</p>,
      action: (
        <a
          className={styles.change}
          href={hrefOf(place, question.id)}
          onClick={(event) => {
            if (!isPlainClick(event)) return;
            event.preventDefault();
            onChange(question.id);
          }}
        >
          Change<span className="visually-hidden"> your answer: {question.short}</span>
        </a>
      ),
    };
  });
  return <SummaryList rows={rows} />;
}
