import type { ChoiceQuestion } from "#lib/model/criteria-set.ts";
import { Button } from "../ui/button.tsx";
import styles from "./question-chooser.module.css";

/** A plain GET form: the address carries the question, and no script is needed. */
export function QuestionChooser({ questions, chosen }: { questions: readonly ChoiceQuestion[]; chosen: string }) {
  return (
    <form action="/stats#by-answer" method="get" className={styles.chooser}>
      <label htmlFor="question">Question</label>
      <select id="question" name="question" key={chosen} defaultValue={chosen} className={styles.select}>
        {questions.map((question) => (
          <option key={question.id} value={question.id}>
            {question.title}
          </option>
        ))}
      </select>
      <Button type="submit" look="secondary">
        Show
      </Button>
    </form>
  );
}
