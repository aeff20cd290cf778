import type { StoredTeam } from "#lib/data/teams.ts";

/** What a team is called, in whatever direction its script runs. */
export function TeamTitle({ team }: { team: Pick<StoredTeam, "name"> }) {
  return team.name ? <bdi>{team.name}</bdi> : "Your team decides together";
}
