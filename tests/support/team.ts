import { saveTeamResult } from "#lib/data/team-members.ts";
import { createTeam, findTeam, type NewTeam, type StoredTeam } from "#lib/data/teams.ts";
import { aSubmission } from "./submission.ts";

/** A team under the small criteria set; a test names only what it is about. */
export async function aTeam(changes: Partial<NewTeam> = {}): Promise<StoredTeam & { manageKey: string }> {
  const { id, manageKey } = await createTeam({
    creationKey: `key ${Math.random()}`,
    name: "",
    criteria: "small",
    revealAt: null,
    isCounted: true,
    expiresOn: null,
    ...changes,
  });
  const team = await findTeam(id);
  if (!team) throw new Error("the team that was made is not there");
  return { ...team, manageKey };
}

/** Answers in a team, each time from a form of one's own unless it is named. */
export async function answerIn(team: StoredTeam, name: string, submissionKey = `form ${Math.random()}`) {
  const { answers, outcome } = aSubmission();
  return saveTeamResult({ team, name, submissionKey, answers, outcome });
}
