import type { z } from "zod";
import type { StoredResult } from "#lib/data/results.ts";
import { givenAnswers } from "#lib/export/decision-json.ts";
import { publicOutcome } from "#lib/export/public-outcome.ts";
import { apiOutcome } from "./api-outcome.ts";
import type { resultSchema } from "./schemas.ts";

/** A stored result as its reader may see it: with answers and the full outcome, or without anything that gives them away. */
export function resultView(result: StoredResult, showsAnswers: boolean, base: string): z.infer<typeof resultSchema> {
  const { id, createdOn, sharesAnswers, expiresOn, outcome } = result;
  const shared = { id, url: `${base}/r/${id}`, createdOn, sharesAnswers, expiresOn };
  if (!showsAnswers) return { ...shared, answersIncluded: false, outcome: publicOutcome(outcome) };
  return { ...shared, answersIncluded: true, answers: givenAnswers(result.answers), outcome: apiOutcome(outcome) };
}
