/** The questions by whose answers figures can be filtered, one at a time; each makes cross-tables with all others. */
export const STATS_FILTERS = ["role", "field", "goal", "experience"] as const;

/** One answer by which all figures are filtered. */
export type StatsFilter = { question: string; option: string };

/** What the names of the tables under a filter begin with; nothing without a filter. */
export function tablePrefix(filter: StatsFilter | null): string {
  return filter ? `${filter.question}=${filter.option}/` : "";
}

/**
 * Whether a table is also released under each answer to a filter question. Weeks and criteria sets are left out: under
 * a filter they would hold too few to be shown, and every cross-table costs privacy.
 */
export function isCrossed(table: string, filterQuestion: string): boolean {
  return !["results", "week", "criteria", `question/${filterQuestion}`].includes(table);
}
