import type { RawAnswers } from "./form-values.ts";

/** A form that was not saved, with everything that had been entered. "refused": mend it; "failed": send it again. */
export type Refusal = {
  status: "refused" | "failed";
  submissionKey: string;
  answers: RawAnswers;
  /** In a team's form: what the person wants to be called. */
  memberName?: string;
  problems: Problem[];
};

/** What came of a submission: the server's answer to the form, carried by `useActionState`. */
export type Submission = { status: "none" } | { status: "saved"; id: string } | Refusal;

/** One thing wrong with a form. `field` is a question id, or empty when no single field is at fault. */
export type Problem = { field: string; message: string };

export const NOT_SUBMITTED: Submission = { status: "none" };
