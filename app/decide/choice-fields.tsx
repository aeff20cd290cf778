import type { UseFormRegister } from "react-hook-form";
import { NOT_SURE } from "#lib/model/answers.ts";
import type { ChoiceQuestion } from "#lib/model/criteria-set.ts";
import type { Framework } from "#lib/model/framework.ts";
import { fieldId } from "./element-ids.ts";
import { type FormValue, type FormValues, isChosen } from "./form-values.ts";
import { splitOptions } from "./option-order.ts";
import { OptionRow } from "./option-row.tsx";
import styles from "./question.module.css";

const NOT_SURE_OPTION = { id: NOT_SURE, label: "Not sure", hint: undefined };

/** The options of a question, and after an "or" the ones that stand alone. */
export function ChoiceFields({
  question,
  first,
  initial,
  isInvalid,
  register,
}: {
  question: ChoiceQuestion;
  first: Framework;
  initial: FormValue | undefined;
  isInvalid: boolean;
  register: UseFormRegister<FormValues>;
}) {
  const { open, alone } = splitOptions(question, first);
  const apart = question.notSure ? [...alone, NOT_SURE_OPTION] : alone;
  const row = (option: { id: string; label: string; hint?: string | undefined }, index: number) => (
    <OptionRow
      key={option.id}
      id={index === 0 ? fieldId(question.id) : `${question.id}-${option.id}`}
      name={question.id}
      type={question.kind === "single" ? "radio" : "checkbox"}
      value={option.id}
      label={option.label}
      hint={option.hint}
      digit={index + 1}
      isChecked={isChosen(initial, option.id)}
      isInvalid={isInvalid}
      register={register}
    />
  );
  return (
    <div className={styles.options}>
      {question.kind === "multiple" ? <p className={styles.instruction}>Choose all that apply.</p> : null}
      {open.map(row)}
      {apart.length > 0 ? <p className={styles.or}>or</p> : null}
      {apart.map((option, index) => row(option, open.length + index))}
    </div>
  );
}
