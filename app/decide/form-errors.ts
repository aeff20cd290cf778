import type { FieldErrors } from "react-hook-form";
import type { FieldProblem } from "#app/ui/error-summary.tsx";
import { fieldId, SEND_ID } from "./element-ids.ts";
import type { FormValues } from "./form-values.ts";
import type { Problem } from "./submission.ts";
import type { WizardSet } from "./wizard-set.ts";

/** The server's problems as React Hook Form keeps them; of several on one field the first is shown. */
export function fieldErrorsFrom(problems: readonly Problem[]): FieldErrors<FormValues> {
  const entries = problems.map(({ field, message }) => [field || "root", { type: "server", message }] as const);
  return Object.fromEntries(entries.toReversed());
}

export function messageOf(errors: FieldErrors<FormValues>, field: string): string | undefined {
  const message: unknown = errors[field]?.message;
  return typeof message === "string" ? message : undefined;
}

/** The entries of the error summary, in the order of the page; the last one is about the form as a whole. */
export function problemsIn(set: WizardSet, errors: FieldErrors<FormValues>): FieldProblem[] {
  const fields = set.questions.map(({ id }) => ({ href: `#${fieldId(id)}` as const, message: messageOf(errors, id) }));
  const known = new Set(set.questions.map(({ id }) => id));
  const others = Object.keys(errors).filter((field) => !known.has(field));
  const whole = others.map((field) => ({ href: `#${SEND_ID}` as const, message: messageOf(errors, field) }));
  return [...fields, ...whole].flatMap(({ href, message }) => (message ? [{ href, message }] : []));
}
