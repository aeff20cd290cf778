import type { Answers } from "#lib/model/answers.ts";
import { answersSchemaOf } from "../site/answers-schema-of.ts";
import type { RawAnswers } from "./form-values.ts";
import type { Problem } from "./submission.ts";
import type { WizardSet } from "./wizard-set.ts";

export type Checked = { ok: true; answers: Answers } | { ok: false; problems: Problem[] };

/** Checks answers against a set, the same in the browser and on the server. The browser loads this when it needs it. */
export function checkAnswers(set: Pick<WizardSet, "questions" | "criteria">, answers: RawAnswers): Checked {
  const parsed = answersSchemaOf(set).safeParse(answers);
  if (parsed.success) return { ok: true, answers: parsed.data };
  const problems = parsed.error.issues.map(({ path, message }) => ({ field: String(path[0] ?? ""), message }));
  return { ok: false, problems };
}
