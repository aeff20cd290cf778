import { reportFailure } from "#lib/http/log.ts";
import { rawAnswersFrom } from "./form-values.ts";
import type { ParsedSubmission } from "./parse-submission.ts";
import type { Refusal } from "./submission.ts";

const NOT_SAVED = "Your answers could not be saved just now. They are still here: please send them again in a moment.";

/** An honest answer to a form that was in order but could not be stored: nothing is lost, and nothing is claimed. */
export function failureOf(error: unknown, { submissionKey, answers, seat }: ParsedSubmission): Refusal {
  reportFailure(error);
  return {
    status: "failed",
    submissionKey,
    answers: rawAnswersFrom(answers),
    memberName: seat?.name ?? "",
    problems: [{ field: "", message: NOT_SAVED }],
  };
}
