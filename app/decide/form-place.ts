/** The team that a form is filled in for. */
export type FormTeam = { id: string; name: string; isCounted: boolean };

/** Where the form stands, alone or in a team: its address, and under what its draft lies in the browser. */
export type FormPlace = { path: string; draftKey: string; team: FormTeam | null };

/** The version in the key rises when the shape of a draft changes. */
const DRAFT_KEY = "decide-draft-1";

export const ALONE: FormPlace = { path: "/decide", draftKey: DRAFT_KEY, team: null };

/** The place of a team's form. Its draft is apart from everyone else's, and from the one for oneself. */
export function placeIn({ id, name, isCounted }: FormTeam): FormPlace {
  const team = { id, name, isCounted };
  return { path: `/team/${team.id}/answer`, draftKey: `${DRAFT_KEY}:${team.id}`, team };
}

/** The address of a step of the form. */
export function hrefOf({ path }: FormPlace, step: string): string {
  return `${path}?step=${encodeURIComponent(step)}`;
}
