import { NOT_SURE } from "#lib/model/answers.ts";
import type { ChoiceQuestion } from "#lib/model/criteria-set.ts";
import { splitOptions } from "../../../decide/option-order.ts";
import { answerInWords } from "../../../words/answers.ts";
import { choicesIn } from "./fragment.ts";
import type { QuestionControlProps } from "./question-control.tsx";
import styles from "./try-it.module.css";

/** What is chosen after one box is clicked: an option that stands alone takes the place of the others. */
function toggled(question: ChoiceQuestion, chosen: readonly string[], option: string): string[] {
  if (chosen.includes(option)) return chosen.filter((other) => other !== option);
  const alone = [NOT_SURE, ...question.options.filter(({ exclusive }) => exclusive).map(({ id }) => id)];
  if (alone.includes(option)) return [option];
  return [...chosen.filter((other) => !alone.includes(other)), option];
}

/** Boxes to tick, folded away under what is chosen. */
export function MultipleControl({ question, first, speaker, before, answer, change }: QuestionControlProps) {
  const chosen = choicesIn(answer);
  const { open, alone } = splitOptions(question, first);
  const options = [...open, ...alone, ...(question.notSure ? [{ id: NOT_SURE, label: "Not sure" }] : [])];
  const isChanged = chosen.toSorted().join() !== choicesIn(before).toSorted().join();
  const choose = (option: string) => {
    const next = toggled(question, chosen, option);
    const inOrder = options.map(({ id }) => id).filter((id) => next.includes(id));
    change(question.id, inOrder[0] === NOT_SURE ? NOT_SURE : inOrder.length > 0 ? inOrder : undefined);
  };
  return (
    <details className={isChanged ? styles.changed : styles.row}>
      <summary>
        <span className={styles.title}>{question.title}</span>{" "}
        <span className={styles.chosen}>{answerInWords(question.id, answer, speaker)}</span>
        {isChanged ? (
          <span className={styles.before}> Changed. Originally: {answerInWords(question.id, before, speaker)}</span>
        ) : null}
      </summary>
      <fieldset className={styles.boxes}>
        <legend className="visually-hidden">{question.title}</legend>
        {options.map(({ id, label }) => (
          <label key={id} className={styles.box}>
            <input
              type="checkbox"
              name={`try-${question.id}`}
              value={id}
              checked={chosen.includes(id)}
              onChange={() => choose(id)}
            />
            {label}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
