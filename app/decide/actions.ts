"use server";

import { redirect } from "next/navigation";
import { saveResult } from "#lib/data/results.ts";
import { score } from "#lib/model/score.ts";
import { parseSubmission } from "./parse-submission.ts";
import { hasClientScript, setManageCookie } from "./reply.ts";
import type { Submission } from "./submission.ts";
import { failureOf } from "./submission-failure.ts";

/** The one way from answers to a permalink: parse, score, save, redirect. */
export async function submitAnswers(_previous: Submission, formData: FormData): Promise<Submission> {
  const parsed = await parseSubmission(formData);
  if (!parsed.ok) return parsed.refusal;
  const { set, submissionKey, answers } = parsed;
  const outcome = score(set, answers);
  const saved = await saveResult({ submissionKey, answers, outcome, source: "form" }).catch((error) =>
    failureOf(error, parsed),
  );
  if ("status" in saved) return saved;
  await setManageCookie(saved);
  if (await hasClientScript()) return { status: "saved", id: saved.id };
  redirect(`/r/${saved.id}`);
}
