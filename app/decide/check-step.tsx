import type { ReactNode } from "react";
import type { Answers } from "#lib/model/answers.ts";
import { askedQuestions } from "./asked-questions.ts";
import { CheckAnswers } from "./check-answers.tsx";
import { headingId } from "./element-ids.ts";
import { SendButton } from "./send-button.tsx";
import { StartAgain } from "./start-again.tsx";
import styles from "./step.module.css";
import { Step } from "./step.tsx";
import { CHECK } from "./step-list.ts";
import type { Sending } from "./use-sender.ts";
import type { WizardSet } from "./wizard-set.ts";

/** The last step: what was said, and the button that sends it. Of it the long page keeps the button. */
export function CheckStep({
  set,
  answers,
  memberFields,
  isCurrent,
  before,
  sending,
  onBack,
  onChange,
  onRestart,
}: {
  set: WizardSet;
  answers: Answers;
  memberFields: ReactNode;
  isCurrent: boolean;
  before: string | null;
  sending: Sending;
  onBack: () => void;
  onChange: (question: string) => void;
  onRestart: () => void;
}) {
  return (
    <Step id={CHECK} isCurrent={isCurrent} before={before} progress="Last step" onBack={onBack}>
      <div className={styles.wizardOnly}>
        <h2 id={headingId(CHECK)} tabIndex={-1} className={styles.heading}>
          Check your answers
        </h2>
        <p className={styles.lead}>Nothing has left your browser yet. You can still change every answer.</p>
        {isCurrent ? (
          <CheckAnswers set={set} questions={askedQuestions(set, answers)} answers={answers} onChange={onChange} />
        ) : null}
      </div>
      {memberFields}
      <SendButton sending={sending} />
      <StartAgain onRestart={onRestart} />
    </Step>
  );
}
