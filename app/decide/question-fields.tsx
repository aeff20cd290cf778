import { memo } from "react";
import type { UseFormRegister } from "react-hook-form";
import { FieldError } from "#app/ui/field-error.tsx";
import { Glossary } from "#app/ui/glossary.tsx";
import type { Question } from "#lib/model/criteria-set.ts";
import type { Framework } from "#lib/model/framework.ts";
import { ChoiceFields } from "./choice-fields.tsx";
import { headingId } from "./element-ids.ts";
import type { FormValue, FormValues } from "./form-values.ts";
import styles from "./question.module.css";
import type { Stakes } from "./stakes.ts";
import { TierFields } from "./tier-fields.tsx";
import type { WizardSet } from "./wizard-set.ts";

export type QuestionFieldsProps = {
  question: Question;
  criteria: WizardSet["criteria"];
  stakes: Stakes;
  isSettling: boolean;
  first: Framework;
  initial: FormValue | undefined;
  condition: string | null;
  error: string | undefined;
  register: UseFormRegister<FormValues>;
};

/** One question: heading, why it is asked, its jargon, its native fields. Memoised: a step changes nothing in here. */
export const QuestionFields = memo(function QuestionFields(props: QuestionFieldsProps) {
  const { question, error, condition } = props;
  const ids = { why: `${question.id}-why`, error: `${question.id}-error` };
  return (
    <fieldset
      className={styles.question}
      data-keys={question.kind === "tiers" ? undefined : ""}
      data-invalid={error ? "" : undefined}
      aria-describedby={error ? `${ids.why} ${ids.error}` : ids.why}
    >
      <legend className={styles.legend}>
        <h2 id={headingId(question.id)} className={styles.title} tabIndex={-1}>
          {question.title}
        </h2>
      </legend>
      <p id={ids.why} className={styles.why}>
        {question.why}
      </p>
      {condition ? <p className={styles.condition}>{condition}</p> : null}
      <Glossary summary="What do these words mean?" terms={question.terms} />
      <FieldError id={ids.error} message={error} />
      {question.kind === "tiers" ? (
        <TierFields id={question.id} {...props} />
      ) : (
        <ChoiceFields {...props} question={question} isInvalid={error !== undefined} />
      )}
    </fieldset>
  );
});
