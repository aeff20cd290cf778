import { findMembership, type Membership } from "#lib/data/team-members.ts";
import { isReaderOwner } from "./view.ts";

/** A result that waits for its team to reveal, for its owner: whose it is, and nothing about what came out. */
export type SealedView = Membership & { id: string };

/** The sealed result of that id, when it is the reader's own; null otherwise. */
export async function findSealedView(id: string): Promise<SealedView | null> {
  if (!(await isReaderOwner(id))) return null;
  const membership = await findMembership(id);
  return membership && { id, ...membership };
}
