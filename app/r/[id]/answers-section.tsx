import { visibleQuestions } from "#lib/model/questions.ts";
import { Section } from "../../ui/section.tsx";
import { SummaryList } from "../../ui/summary-list.tsx";
import { answerInWords } from "../../words/answers.ts";
import styles from "./report.module.css";
import type { ResultView } from "./view.ts";

export function AnswersSection({ view }: { view: ResultView }) {
  const { result, set, speaker } = view;
  const asked = new Set(visibleQuestions(set, result.answers).map((question) => question.id));
  return (
    <Section id="answers" title={speaker.voice === "owner" ? "Your answers" : "The answers"}>
      <SummaryList
        rows={set.questions.map((question) => ({
          key: question.id,
          term: question.title,
          detail:
            result.answers[question.id] !== undefined && asked.has(question.id) ? (
              answerInWords(question.id, result.answers[question.id], speaker)
            ) : (
              <span className={styles.none}>{asked.has(question.id) ? "Not answered" : "Not asked"}</span>
            ),
        }))}
      />
    </Section>
  );
}
