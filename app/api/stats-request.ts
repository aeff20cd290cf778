import { findActiveCriteriaSet } from "#lib/data/criteria-sets.ts";
import { findLatestRelease, type Release } from "#lib/data/releases.ts";
import { filteredTables, type StatsTable, statsTables } from "#lib/export/stats.ts";
import type { Problem } from "#lib/http/problem.ts";
import { NOT_SURE } from "#lib/model/answers.ts";
import { STATS_FILTERS, type StatsFilter } from "#lib/model/stats-filters.ts";

export type Stats = {
  release: Pick<Release, "number" | "publishedOn"> | null;
  filter: StatsFilter | null;
  tables: StatsTable[];
};

/** The latest released figures under the filter that the query names; no figures before the first release. */
export async function findStats(
  query: URLSearchParams,
): Promise<{ ok: true; stats: Stats } | { ok: false; problem: Problem }> {
  const given = [...query];
  const unknown = given.find(([name]) => !STATS_FILTERS.some((filter) => filter === name));
  if (unknown !== undefined)
    return refuse(unknown[0], `There is no such filter. There are ${STATS_FILTERS.join(", ")}.`);
  if (given.length > 1) return refuse(given[1]?.[0] ?? "", "One filter at a time.");
  const [question, option] = given[0] ?? [];
  if (question !== undefined && option !== undefined && !(await isOption(question, option))) {
    return refuse(question, "There is no such answer. They are listed in the criteria set.");
  }
  const release = await findLatestRelease();
  const filter = question === undefined || option === undefined ? null : { question, option };
  if (release === null) return { ok: true, stats: { release, filter, tables: [] } };
  const { number, publishedOn, tables } = release;
  const shown = filter === null ? statsTables(tables) : filteredTables(tables, filter);
  return { ok: true, stats: { release: { number, publishedOn }, filter, tables: shown } };
}

/** Whether the active criteria set offers this answer to this question. */
async function isOption(questionId: string, option: string): Promise<boolean> {
  const { questions } = await findActiveCriteriaSet();
  const question = questions.find(({ id }) => id === questionId);
  if (question === undefined || question.kind === "tiers") return false;
  return (question.notSure && option === NOT_SURE) || question.options.some(({ id }) => id === option);
}

function refuse(parameter: string, detail: string): { ok: false; problem: Problem } {
  return { ok: false, problem: { kind: "invalid-parameter", detail, errors: [{ detail, parameter }] } };
}
