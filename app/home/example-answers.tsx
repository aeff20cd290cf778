import type { Example } from "../example/example.ts";
import { answerInWords } from "../words/answers.ts";
import styles from "./example-section.module.css";

export function ExampleAnswers({ example }: { example: Example }) {
  const { answers, set, speaker } = example;
  const answered = set.questions.filter((question) => answers[question.id] !== undefined);
  return (
    <div>
      <h3 className={styles.given}>The answers</h3>
      <dl className={styles.answers}>
        {answered.map((question) => (
          <div key={question.id}>
            <dt>{question.short}</dt>
            <dd>{answerInWords(question.id, answers[question.id], speaker)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
