"use server";

import { redirect } from "next/navigation";
import { findActiveCriteriaSet } from "#lib/data/criteria-sets.ts";
import { createTeam } from "#lib/data/teams.ts";
import { setManageCookie } from "../../decide/reply.ts";
import { readTeamRequest } from "./team-request.ts";
import { TEAM_FIELDS, type TeamProblem, type TeamValues, UNTOUCHED } from "./team-values.ts";

export type TeamReply = { problems: TeamProblem[]; values: TeamValues };

/** Makes a team under the criteria in use today, and makes this browser its owner. */
export async function makeTeam(_previous: TeamReply, formData: FormData): Promise<TeamReply> {
  const posted = Object.fromEntries([...formData].filter(([name]) => !name.startsWith("$ACTION")));
  const read = readTeamRequest(posted);
  if (!read.ok) return { problems: read.problems, values: valuesOf(posted) };
  const { version } = await findActiveCriteriaSet();
  const { id, manageKey } = await createTeam({ ...read.team, criteria: version });
  await setManageCookie({ path: `/team/${id}`, manageKey });
  redirect(`/team/${id}`);
}

function valuesOf(posted: Record<string, unknown>): TeamValues {
  const values = { ...UNTOUCHED };
  for (const field of TEAM_FIELDS) {
    const value = posted[field];
    if (typeof value === "string") values[field] = value;
  }
  return values;
}
