import { findMembership, type Membership } from "#lib/data/team-members.ts";
import { isReaderOwner } from "./view.ts";

/**
 * A result that waits for its team to reveal: nothing about what came out. Its owner is told of the team and the ways
 * out; anyone else with the link that it waits, and no more.
 */
export type SealedView = { id: string } & (({ isOwner: true } & Membership) | { isOwner: false });

/** What there is to say of a result that `findResultView` does not find; null when it is not there. */
export async function findSealedView(id: string): Promise<SealedView | null> {
  const membership = await findMembership(id);
  if (membership === null || membership.team.revealedOn !== null) return null;
  return (await isReaderOwner(id)) ? { id, isOwner: true, ...membership } : { id, isOwner: false };
}
