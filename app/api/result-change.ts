import { today } from "#lib/data/day.ts";
import type { ResultChange } from "#lib/data/managed-results.ts";
import { readJsonBody } from "#lib/http/json-body.ts";
import type { Problem } from "#lib/http/problem.ts";
import { resultChangeSchema } from "./schemas.ts";
import { invalidBody } from "./score-request.ts";

const LONGEST_YEARS = 10;

/** Reads what the owner wants changed. */
export async function readResultChange(
  request: Request,
): Promise<{ ok: true; change: ResultChange } | { ok: false; problem: Problem }> {
  const body = await readJsonBody(request);
  if (!body.ok) return body;
  const change = resultChangeSchema.safeParse(body.value);
  if (!change.success) return { ok: false, problem: invalidBody(change.error.issues) };
  const { sharesAnswers, expiresOn } = change.data;
  if (expiresOn !== undefined && expiresOn !== null && !isWithinReach(expiresOn)) {
    const message = `An expiry is a day after today, ${today()}, and at most ${LONGEST_YEARS} years ahead.`;
    return { ok: false, problem: invalidBody([{ path: ["expiresOn"], message }]) };
  }
  const isGiven = <T>(value: T | undefined): value is T => value !== undefined;
  return {
    ok: true,
    change: { ...(isGiven(sharesAnswers) && { sharesAnswers }), ...(isGiven(expiresOn) && { expiresOn }) },
  };
}

function isWithinReach(day: string): boolean {
  const last = new Date();
  last.setUTCFullYear(last.getUTCFullYear() + LONGEST_YEARS);
  return day > today() && day <= today(last);
}
