import { cookies } from "next/headers";
import { cache } from "react";
import { findCriteriaSet } from "#lib/data/criteria-sets.ts";
import { findMembers } from "#lib/data/team-members.ts";
import { findTeam, isTeamOwner, type StoredTeam } from "#lib/data/teams.ts";
import type { CriteriaSet } from "#lib/model/criteria-set.ts";
import { rivalOf } from "#lib/model/framework.ts";
import { frameworkOrder } from "#lib/model/framework-order.ts";
import { letterOf, memberLabels, TEAM_LEAST } from "#lib/model/team.ts";
import { type GroupView, groupView } from "../../group/group-view.ts";

/** A team for this request: `group` is null until it is revealed, and when fewer than two are left in it. */
export type TeamView = { team: StoredTeam; set: CriteriaSet; isOwner: boolean; group: GroupView | null };

/** The team of that id as anyone with its link may see it; null when the link leads nowhere. */
export const findTeamView = cache(async (id: string): Promise<TeamView | null> => {
  const [team, isOwner] = await Promise.all([findTeam(id), isReaderOwner(id)]);
  if (team === null) return null;
  const set = await findCriteriaSet(team.criteria);
  if (!set) throw new Error(`The criteria set ${team.criteria} of a stored team is not published`);
  const members = await findMembers(team);
  if (members.length < TEAM_LEAST) return { team, set, isOwner, group: null };
  const labels = memberLabels(members.map(({ name }) => name));
  const [first] = frameworkOrder(id);
  const group = groupView(
    set,
    [first, rivalOf(first)],
    members.map(({ result: { outcome, answers } }, k) => ({
      letter: letterOf(k),
      label: labels[k] ?? "",
      outcome,
      answers,
    })),
  );
  return { team, set, isOwner, group };
});

async function isReaderOwner(id: string): Promise<boolean> {
  const manageKey = (await cookies()).get("manage")?.value;
  return manageKey !== undefined && (await isTeamOwner(id, manageKey));
}
