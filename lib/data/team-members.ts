import "server-only";
import { TEAM_LIMIT } from "../model/team.ts";
import { database, write } from "./client.ts";
import { type SavedResult, type StoredResult, type Submission, saveResult, storedResult } from "./results.ts";
import { notExpired, seatOf } from "./team-seats.ts";
import { findTeam, type StoredTeam } from "./teams.ts";

export type TeamMember = { name: string; result: StoredResult };
export type Membership = { team: StoredTeam; name: string };

type Answered = Pick<Submission, "submissionKey" | "answers" | "outcome"> & { team: StoredTeam; name: string };

/**
 * Saves a scored submission as that of a team member, and reveals the team when it is the last one that was waited for,
 * in one atomic batch. The same form sent again with other answers takes the place of the first one.
 * @returns null, with nothing saved, when the team has been revealed, is full or gone by now.
 */
export async function saveTeamResult({ team, name, ...submission }: Answered): Promise<SavedResult | null> {
  const seat = await seatOf(team.id, submission.submissionKey, name);
  const source = team.isCounted ? "team" : "team-uncounted";
  try {
    return await saveResult({ ...submission, source, seat });
  } catch (error) {
    if (await isOpenFor(team.id, seat.seat)) throw error;
    return null;
  }
}

async function isOpenFor(id: string, seat: string): Promise<boolean> {
  const team = await findTeam(id);
  if (team === null || team.revealedOn !== null) return false;
  const others = await database().teamMember.count({ where: { team: id, seat: { not: seat } } });
  return others < TEAM_LIMIT;
}

/**
 * Who has answered in a team that has been revealed, with their results, in an order that tells nothing; nobody before.
 * Results that were deleted or have expired are not among them.
 */
export async function findMembers(team: StoredTeam): Promise<TeamMember[]> {
  if (team.revealedOn === null) return [];
  const rows = await database().teamMember.findMany({
    where: { team: team.id, teamRow: { revealedOn: { not: null } }, resultRow: notExpired() },
    select: { name: true, resultRow: { omit: { manageKeyHash: true } } },
    orderBy: { result: "asc" },
  });
  return rows.map(({ name, resultRow }) => ({ name, result: storedResult(resultRow) }));
}

/** The team that a result takes part in, and the name given there; null when in none, or either is gone. */
export async function findMembership(result: string): Promise<Membership | null> {
  const row = await database().teamMember.findFirst({
    where: { result, resultRow: notExpired() },
    select: { team: true, name: true },
  });
  const team = row && (await findTeam(row.team));
  return row && team && { team, name: row.name };
}

/** Takes a result out of its team. It stays its owner's, and is sealed no more. @returns false when it was in none. */
export async function leaveTeam(result: string): Promise<boolean> {
  return (await write((client) => client.teamMember.deleteMany({ where: { result } }))).count > 0;
}
