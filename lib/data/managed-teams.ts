import "server-only";
import { TEAM_LEAST } from "../model/team.ts";
import { database, write } from "./client.ts";
import { today } from "./day.ts";
import { revealStatement } from "./team-seats.ts";

/* What the owner of a team may do to it. Whether the caller is the owner is asked before: see isTeamOwner. */

/** Reveals a team to all at once. @returns false when it is revealed already, gone, or fewer than two have answered. */
export async function revealTeam(id: string): Promise<boolean> {
  return (await write((client) => client.$executeRaw(revealStatement(id, TEAM_LEAST)))) > 0;
}

/** Sets the day (YYYY-MM-DD) from which the team is gone; null: until it is deleted. */
export async function setTeamExpiry(id: string, expiresOn: string | null): Promise<boolean> {
  return (await write((client) => client.team.updateMany({ where: { id }, data: { expiresOn } }))).count > 0;
}

/** Deletes a team and who was in it. The members' results stay theirs, and are sealed no more. */
export async function deleteTeam(id: string): Promise<boolean> {
  return (await write((client) => client.team.deleteMany({ where: { id } }))).count > 0;
}

/** Deletes the teams whose day has come. They are not found from that day on anyway. @returns how many it deleted. */
export async function deleteExpiredTeams(now = new Date()): Promise<number> {
  const expired = { expiresOn: { not: null, lte: today(now) } };
  // Mostly there are none, and then there is nothing to wait for.
  if ((await database().team.findFirst({ where: expired, select: { id: true } })) === null) return 0;
  return (await write((client) => client.team.deleteMany({ where: expired }))).count;
}
