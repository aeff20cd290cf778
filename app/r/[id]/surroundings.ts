import { cookies, headers } from "next/headers";
import { addressFrom } from "#app/api/base-url.ts";
import { findActiveCriteriaSet } from "#lib/data/criteria-sets.ts";
import { findMembership, type Membership } from "#lib/data/team-members.ts";
import type { CriteriaSet } from "#lib/model/criteria-set.ts";
import type { ResultView } from "./view.ts";

/**
 * What a page of a result says that is not of the result: the address of the site, without a slash at the end, the
 * criteria in use, the manage key of the browser that asks, and the team, of which only the owner is told.
 */
export type Surroundings = {
  site: string;
  active: CriteriaSet;
  manageKey: string | null;
  membership: Membership | null;
};

/** The address of the site, and the key that the browser holds, by the request that is being answered. */
export async function asker(): Promise<Pick<Surroundings, "site" | "manageKey">> {
  return { site: addressFrom(await headers()) ?? "", manageKey: (await cookies()).get("manage")?.value ?? null };
}

export async function findSurroundings({ isOwner, result }: ResultView): Promise<Surroundings> {
  const [active, membership] = await Promise.all([findActiveCriteriaSet(), isOwner ? findMembership(result.id) : null]);
  return { ...(await asker()), active, membership };
}
