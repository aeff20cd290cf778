import { memo } from "react";
import { Button } from "#app/ui/button.tsx";
import { QuestionFields, type QuestionFieldsProps } from "./question-fields.tsx";
import { StartAgain } from "./start-again.tsx";
import styles from "./step.module.css";
import { Step } from "./step.tsx";

export type QuestionStepProps = QuestionFieldsProps & {
  isCurrent: boolean;
  before: string | null;
  progress: string;
  canFinish: boolean;
  onBack: () => void;
  onContinue: () => void;
  onFinish: () => void;
  onRestart: () => void;
};

/** A step that is hidden before and after needs no second look, whatever has become of its handlers. */
function isStillHidden(before: QuestionStepProps, after: QuestionStepProps): boolean {
  const keys = ["question", "stakes", "first", "initial", "error"] as const;
  return !before.isCurrent && !after.isCurrent && keys.every((key) => before[key] === after[key]);
}

/** One question as a step. What can appear while it is open stands below the button, so that nothing moves. */
export const QuestionStep = memo(function QuestionStep(props: QuestionStepProps) {
  const { question, isCurrent, before, progress, canFinish, onBack, onContinue, onFinish, onRestart, ...fields } =
    props;
  return (
    <Step id={question.id} isCurrent={isCurrent} before={before} progress={progress} onBack={onBack}>
      <QuestionFields question={question} {...fields} />
      <div className={styles.wizardOnly}>
        <div className={styles.onward}>
          <Button onClick={onContinue}>Continue</Button>
          <p className={styles.skip}>You can skip this: leave it empty and continue.</p>
        </div>
        <div role="status" className={styles.finish}>
          {isCurrent && canFinish ? (
            <>
              <p>You can stop here: nothing you could still answer would change the result.</p>
              <Button look="secondary" onClick={onFinish}>
                Check your answers
              </Button>
            </>
          ) : null}
        </div>
        <StartAgain onRestart={onRestart} />
      </div>
    </Step>
  );
}, isStillHidden);
