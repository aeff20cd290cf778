/*
 * Where a result came from decides whether it is counted in the statistics. "team-uncounted": from a team whose owner
 * did not want its results counted.
 */
export type Source = "form" | "team" | "team-uncounted" | "api";

/** The sources whose results are kept and shared but never counted. */
export const UNCOUNTED_SOURCES = ["api", "team-uncounted"] as const satisfies readonly Source[];

/** Whether a result of this source is counted; a source that is not known here, such as a made-up one, is. */
export function isCounted(source: string): boolean {
  return !UNCOUNTED_SOURCES.some((uncounted) => uncounted === source);
}

/** Whether a result of this source came through a team's form, and so may be sealed until the team reveals. */
export function isFromTeam(source: string): boolean {
  return source === "team" || source === "team-uncounted";
}
