import "server-only";
import { canonicalJson } from "./canonical-json.ts";
import { database, write } from "./client.ts";
import { today } from "./day.ts";
import { isDuplicate } from "./known-errors.ts";
import { hashOfKey, isKeyOf } from "./manage-key-hash.ts";
import { keyedHash } from "./secret.ts";
import { notExpired } from "./team-seats.ts";

export type NewTeam = {
  /** The random key of the form that makes the team. */
  creationKey: string;
  name: string;
  criteria: string;
  /** At how many answers the team reveals by itself; null: the owner reveals. */
  revealAt: number | null;
  isCounted: boolean;
  expiresOn: string | null;
};

export type StoredTeam = Omit<NewTeam, "creationKey"> & {
  id: string;
  createdOn: string;
  revealedOn: string | null;
  /** How many have answered and are still in the team. */
  answered: number;
};

/**
 * Makes a team. Made from the same form with the same choices again, it is the same team with the same manage key.
 * Id and key carry 256 bits each, URL-safe, and are never those of a result.
 * @throws when the criteria set is not published, or the database stays busy or away for 10 s.
 */
export async function createTeam({ creationKey, ...team }: NewTeam): Promise<{ id: string; manageKey: string }> {
  const content = canonicalJson([creationKey, { ...team }]);
  const id = await keyedHash("team", content);
  const manageKey = await keyedHash("manage-team", content);
  const data = { ...team, id, manageKeyHash: hashOfKey(manageKey), createdOn: today() };
  try {
    await write((client) => client.team.create({ data, select: { id: true } }));
  } catch (error) {
    if (!isDuplicate(error)) throw error;
  }
  return { id, manageKey };
}

/** The team behind an invite link, and how many have answered; null when unknown, deleted or expired. */
export async function findTeam(id: string): Promise<StoredTeam | null> {
  const row = await database().team.findFirst({
    where: { id, ...notExpired() },
    omit: { manageKeyHash: true },
    include: { _count: { select: { members: { where: { resultRow: notExpired() } } } } },
  });
  if (row === null) return null;
  const { _count, ...team } = row;
  return { ...team, answered: _count.members };
}

/** Whether this key manages that team; compared in constant time. Nobody manages an expired one any more. */
export async function isTeamOwner(id: string, manageKey: string): Promise<boolean> {
  const row = await database().team.findFirst({ where: { id, ...notExpired() }, select: { manageKeyHash: true } });
  return isKeyOf(row?.manageKeyHash, manageKey);
}
