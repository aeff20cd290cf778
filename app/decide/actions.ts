"use server";

import { redirect } from "next/navigation";
import { meteredScore } from "#lib/data/metered-score.ts";
import { saveResult } from "#lib/data/results.ts";
import { saveTeamResult } from "#lib/data/team-members.ts";
import { closedTeam, parseSubmission } from "./parse-submission.ts";
import { addManageCookie, hasClientScript } from "./reply.ts";
import type { Submission } from "./submission.ts";
import { failureOf } from "./submission-failure.ts";

/** The one way from answers to a permalink: parse, score, save, redirect. */
export async function submitAnswers(_previous: Submission, formData: FormData): Promise<Submission> {
  const parsed = await parseSubmission(formData);
  if (!parsed.ok) return parsed.refusal;
  const { set, submissionKey, answers, seat } = parsed;
  const scored = { submissionKey, answers, outcome: meteredScore(set, answers) };
  const saving = seat ? saveTeamResult({ ...scored, ...seat }) : saveResult({ ...scored, source: "form" });
  const saved = (await saving.catch((error) => failureOf(error, parsed))) ?? closedTeam(parsed);
  if ("status" in saved) return saved;
  await addManageCookie({ path: `/r/${saved.id}`, manageKey: saved.manageKey });
  if (await hasClientScript()) return { status: "saved", id: saved.id };
  redirect(`/r/${saved.id}`);
}
