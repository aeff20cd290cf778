import type { Resolver } from "react-hook-form";
import { fieldErrorsFrom } from "./form-errors.ts";
import { type FormValues, rawAnswersFrom } from "./form-values.ts";
import type { WizardSet } from "./wizard-set.ts";

/** In milliseconds. A slow network must not hold up a step for longer; the server checks every answer anyway. */
const PATIENCE = 1500;

/** A chunk of its own, so that the first question does not wait for zod. */
export function loadValidation() {
  return import("./validation.ts");
}

/** Checks with the server's schema once that has arrived, and lets everything pass when it does not. */
export function lazyResolver(set: WizardSet): Resolver<FormValues> {
  return async (values) => {
    const late = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE, null));
    const validation = await Promise.race([loadValidation().catch(() => null), late]);
    const checked = validation?.checkAnswers(set, rawAnswersFrom(values));
    return checked?.ok === false ? { values: {}, errors: fieldErrorsFrom(checked.problems) } : { values, errors: {} };
  };
}
