/** The fields of the form on /team/new, as they are posted. */
export const TEAM_FIELDS = ["teamName", "reveal", "revealAt", "counted", "keep"] as const;

type TeamField = (typeof TEAM_FIELDS)[number];
export type TeamValues = Record<TeamField, string>;
export type TeamProblem = { field: string; message: string };

/** Ninety days are enough to decide and to look it up again; everyone's own result stays anyway. */
export const UNTOUCHED: TeamValues = { teamName: "", reveal: "owner", revealAt: "", counted: "yes", keep: "90" };
