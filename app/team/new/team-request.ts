import { z } from "zod";
import { expiryFrom, KEEPING } from "#app/r/[id]/manage/expiry.ts";
import type { NewTeam } from "#lib/data/teams.ts";
import { cleanName, NAME_LIMITS, TEAM_LEAST, TEAM_LIMIT } from "#lib/model/team.ts";
import type { TeamProblem } from "./team-values.ts";

const LONG_NAME = `The name may have at most ${NAME_LIMITS.team} characters.`;
const WRONG_NUMBER = `Enter a whole number from ${TEAM_LEAST} to ${TEAM_LIMIT}.`;

const requestSchema = z
  .strictObject({
    creationKey: z.string().regex(/^[\w-]{22,64}$/, "The form arrived incomplete. Load the page again."),
    teamName: z.string().refine((text) => cleanName(text, NAME_LIMITS.team) !== null, LONG_NAME),
    reveal: z.enum(["owner", "number"], "Choose when the results are revealed."),
    revealAt: z.string().default(""),
    counted: z.enum(["yes", "no"], "Choose whether the results count in the statistics."),
    keep: z.enum(
      KEEPING.map(({ value }) => value),
      "Choose how long the team is kept.",
    ),
  })
  .refine(({ reveal, revealAt }) => reveal === "owner" || isNumberOfPeople(revealAt), {
    path: ["revealAt"],
    message: WRONG_NUMBER,
  });

function isNumberOfPeople(text: string): boolean {
  return /^\d{1,3}$/.test(text.trim()) && Number(text) >= TEAM_LEAST && Number(text) <= TEAM_LIMIT;
}

/** Reads what was posted: the team to make, or what is wrong, field by field. */
export function readTeamRequest(
  posted: Record<string, unknown>,
): { ok: true; team: Omit<NewTeam, "criteria"> } | { ok: false; problems: TeamProblem[] } {
  const parsed = requestSchema.safeParse(posted);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => ({ field: String(path[0] ?? ""), message }));
    return { ok: false, problems };
  }
  const { creationKey, teamName, reveal, revealAt, counted, keep } = parsed.data;
  return {
    ok: true,
    team: {
      creationKey,
      name: cleanName(teamName, NAME_LIMITS.team) ?? "",
      revealAt: reveal === "number" ? Number(revealAt) : null,
      isCounted: counted === "yes",
      expiresOn: expiryFrom(keep)?.expiresOn ?? null,
    },
  };
}
