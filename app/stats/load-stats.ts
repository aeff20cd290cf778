import { findActiveCriteriaSet } from "#lib/data/criteria-sets.ts";
import { findLatestRelease } from "#lib/data/releases.ts";
import type { CriteriaSet } from "#lib/model/criteria-set.ts";
import { STATS_FILTERS, type StatsFilter } from "#lib/model/stats-filters.ts";
import { choiceQuestions } from "./figures/all-figures.ts";
import { rowsOf } from "./figures/question-figures.ts";
import type { Released } from "./figures/stats-figure.ts";

export type StatsQuery = Record<string, string | string[] | undefined>;
export type LoadedStats = { released: Released; set: CriteriaSet; filter: StatsFilter | null; isRefused: boolean };

function filterOf(set: CriteriaSet, query: StatsQuery): Pick<LoadedStats, "filter" | "isRefused"> {
  const given = STATS_FILTERS.flatMap((question) => (query[question] ? [{ question, option: query[question] }] : []));
  const [only] = given;
  if (!only) return { filter: null, isRefused: false };
  const question = choiceQuestions(set).find(({ id }) => id === only.question);
  const option = question && rowsOf(question).find(({ key }) => key === only.option)?.key;
  if (given.length > 1 || option === undefined) return { filter: null, isRefused: true };
  return { filter: { question: only.question, option }, isRefused: false };
}

/** The latest release, or an empty one before the first, and the one filter that the address carries. */
export async function loadStats(query: StatsQuery): Promise<LoadedStats> {
  const [release, set] = await Promise.all([findLatestRelease(), findActiveCriteriaSet()]);
  const released = release ?? { number: 0, publishedOn: null, tables: {} };
  return { released, set, ...filterOf(set, query) };
}
