import { findCriteriaSet } from "#lib/data/criteria-sets.ts";
import { findTeam, type StoredTeam } from "#lib/data/teams.ts";
import type { Answers } from "#lib/model/answers.ts";
import type { CriteriaSet } from "#lib/model/criteria-set.ts";
import { dropStaleAnswers } from "#lib/model/questions.ts";
import { cleanName, NAME_LIMITS } from "#lib/model/team.ts";
import { readForm } from "./form-data.ts";
import { rawAnswersFrom } from "./form-values.ts";
import type { Problem, Refusal } from "./submission.ts";
import { checkAnswers } from "./validation.ts";

export type ParsedSubmission = {
  ok: true;
  set: CriteriaSet;
  submissionKey: string;
  answers: Answers;
  /** For whom it was answered, and under which name; null for oneself. */
  seat: { team: StoredTeam; name: string } | null;
};

/** At least 128 bits in base64url: the key is what the permalink is drawn from. */
const SUBMISSION_KEY = /^[\w-]{22,64}$/;

const UNKNOWN_SET =
  "These questions are no longer in use. Load the page again: your answers are kept where they still apply.";
const NO_TEAM =
  "This team takes no more answers: it has shown its results already, is full, or is gone. Nothing was saved. Your answers are still here.";
const LONG_NAME = `The name may have at most ${NAME_LIMITS.person} characters.`;
const NO_KEY = "The form arrived incomplete. Load the page again and send it once more.";

/** Checks a posted form against the criteria set it was made from, and leaves out answers that no longer apply. */
export async function parseSubmission(formData: unknown): Promise<ParsedSubmission | { ok: false; refusal: Refusal }> {
  if (!(formData instanceof FormData))
    return { ok: false, refusal: refusalOf("", {}, [{ field: "", message: NO_KEY }]) };
  const { fields, answers: posted } = readForm(formData);
  const answers = rawAnswersFrom(posted);
  const { submissionKey = "", criteria = "", teamId, memberName = "" } = fields;
  const refuse = (problems: Problem[]) => ({
    ok: false as const,
    refusal: { ...refusalOf(submissionKey, answers, problems), memberName },
  });
  if (!SUBMISSION_KEY.test(submissionKey)) return refuse([{ field: "", message: NO_KEY }]);
  const set = await findCriteriaSet(criteria);
  if (!set) return refuse([{ field: "", message: UNKNOWN_SET }]);
  const checked = checkAnswers(set, answers);
  if (!checked.ok) return refuse(checked.problems);
  const name = cleanName(memberName, NAME_LIMITS.person);
  if (name === null) return refuse([{ field: "memberName", message: LONG_NAME }]);
  const team = teamId === undefined ? null : await findTeam(teamId);
  if (teamId !== undefined && team?.criteria !== criteria) return refuse([{ field: "", message: NO_TEAM }]);
  const kept = dropStaleAnswers(set, checked.answers).answers;
  return { ok: true, set, submissionKey, answers: kept, seat: team && { team, name } };
}

/** The same form, turned away because its team has closed meanwhile. */
export function closedTeam({ submissionKey, answers, seat }: ParsedSubmission): Refusal {
  const refusal = refusalOf(submissionKey, rawAnswersFrom(answers), [{ field: "", message: NO_TEAM }]);
  return { ...refusal, memberName: seat?.name ?? "" };
}

function refusalOf(submissionKey: string, answers: Refusal["answers"], problems: Problem[]): Refusal {
  return { status: "refused", submissionKey, answers, problems };
}
