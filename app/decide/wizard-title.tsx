import { CHECK } from "./step-list.ts";
import type { WizardSet } from "./wizard-set.ts";

export const PAGE_TITLE = "Which framework fits your project?";

/** The title of the page: of the step, or of the long page. React puts it into the head, on the server too. */
export function WizardTitle({ set, step, hasErrors }: { set: WizardSet; step: string | null; hasErrors: boolean }) {
  const question = set.questions.find(({ id }) => id === step)?.title;
  const name = question ?? (step === CHECK ? "Check your answers" : PAGE_TITLE);
  return <title>{`${hasErrors ? "Error: " : ""}${name} – Tensor or Torch`}</title>;
}
