import { type Answer, type Answers, NOT_SURE, TIERS } from "../model/answers.ts";
import type { CriteriaSet } from "../model/criteria-set.ts";
import { type Outcome, VERDICTS } from "../model/outcome.ts";
import { isCrossed, STATS_FILTERS, type StatsFilter, tablePrefix } from "../model/stats-filters.ts";
import { monthOf, weekOf } from "./day.ts";

/*
 * Which cells of which tables one result is counted in. A cell is "<row>:<verdict>":
 *   results            all
 *   verdict            <verdict>:<strength, or none>
 *   support            <tenth of the support in percent>:<verdict>
 *   week, month        <2026-W01, 2026-01>:<verdict>
 *   criteria           <version>:<verdict>
 *   question/<id>      <option or not-sure>:<verdict>; in a multiple question one cell per chosen option,
 *                      and *:<verdict> for having chosen any
 *   tier/<criterion>   <tier>:<verdict>
 *   synthetic          all: those of them that are made up
 * and, under each answer to a filter question, the same tables again but for those that isCrossed leaves out:
 *   <question>=<answer>/<table>
 */
export type TallyCell = { table: string; cell: string };
export type Countable = {
  createdOn: string;
  source?: string;
  answers: Answers;
  outcome: Pick<Outcome, "criteria" | "verdict" | "strength" | "support">;
};

/** The source of made-up results. They are counted so that the page can be tried, and say so wherever they are. */
export const SYNTHETIC = "synthetic";
export const SYNTHETIC_CELL: TallyCell = { table: SYNTHETIC, cell: "all" };

const SUPPORT_TENTHS = [0, 10, 20, 30, 40, 50, 60, 70, 80, 90] as const;

function supportTenth(support: number): number {
  return Math.min(90, Math.max(0, Math.floor(support * 10) * 10));
}

function answerCells(question: string, answer: Answer, verdict: string): TallyCell[] {
  const table = `question/${question}`;
  if (typeof answer === "string") return [{ table, cell: `${answer}:${verdict}` }];
  if (Array.isArray(answer)) {
    const rows = answer.length > 0 ? new Set(["*", ...answer]) : [];
    return [...rows].map((row) => ({ table, cell: `${row}:${verdict}` }));
  }
  return Object.entries(answer).map(([criterion, tier]) => ({
    table: `tier/${criterion}`,
    cell: `${tier}:${verdict}`,
  }));
}

/** By table, then by cell, in code units: the order in which all who add to several cells lock them. */
export function inLockOrder(a: TallyCell, b: TallyCell): number {
  const [x, y] = a.table === b.table ? [a.cell, b.cell] : [a.table, b.table];
  return x < y ? -1 : 1;
}

/** The cells of a result but for those under its answers to filter questions. */
function plainCells({ createdOn, answers, outcome }: Countable): TallyCell[] {
  const { verdict } = outcome;
  return [
    { table: "results", cell: "all" },
    { table: "verdict", cell: `${verdict}:${outcome.strength ?? "none"}` },
    { table: "support", cell: `${supportTenth(outcome.support)}:${verdict}` },
    { table: "week", cell: `${weekOf(createdOn)}:${verdict}` },
    { table: "month", cell: `${monthOf(createdOn)}:${verdict}` },
    { table: "criteria", cell: `${outcome.criteria}:${verdict}` },
    ...Object.entries(answers).flatMap(([id, answer]) =>
      answer === undefined ? [] : answerCells(id, answer, verdict),
    ),
  ];
}

/** No filter, and each answer to a filter question. */
function filtersOf(answers: Answers): (StatsFilter | null)[] {
  const filters = STATS_FILTERS.flatMap((question) => {
    const answer = answers[question];
    const chosen = typeof answer === "string" ? [answer] : Array.isArray(answer) ? [...new Set(answer)] : [];
    return chosen.map((option) => ({ question, option }));
  });
  return [null, ...filters];
}

/**
 * The cells that a result is counted in, by what the names of their tables begin with: nothing, or an answer to a filter
 * question. The cells themselves are the same ones each time.
 */
export function cellGroupsOf(result: Countable): { prefix: string; cells: TallyCell[] }[] {
  const plain = plainCells(result);
  const marks = result.source === SYNTHETIC ? [SYNTHETIC_CELL] : [];
  return filtersOf(result.answers).map((filter) => ({
    prefix: tablePrefix(filter),
    cells: filter === null ? [...plain, ...marks] : crossed(plain, filter.question),
  }));
}

function crossed(cells: readonly TallyCell[], question: string): TallyCell[] {
  return cells.filter(({ table }) => isCrossed(table, question));
}

function under(prefix: string, cells: readonly TallyCell[]): TallyCell[] {
  return cells.map(({ table, cell }) => ({ table: prefix + table, cell }));
}

/** The cells that a result is counted in, sorted, so that concurrent writers take row locks in one order. */
export function cellsOf(result: Countable): TallyCell[] {
  return cellGroupsOf(result)
    .flatMap(({ prefix, cells }) => under(prefix, cells))
    .sort(inLockOrder);
}

function questionRows(question: CriteriaSet["questions"][number]): string[] {
  if (question.kind === "tiers") return [];
  const options = question.options.map(({ id }) => id);
  return [...options, ...(question.notSure ? [NOT_SURE] : []), ...(question.kind === "multiple" ? ["*"] : [])];
}

/**
 * Every cell that a result under one of these sets, on one of these days, could be counted in: what a release
 * publishes, so that a cell's absence tells nothing.
 */
export function possibleCells(sets: readonly CriteriaSet[], days: readonly string[]): TallyCell[] {
  const rows = new Map<string, Set<string>>();
  const add = (table: string, row: string | number) => rows.set(table, (rows.get(table) ?? new Set()).add(String(row)));
  for (const tenth of SUPPORT_TENTHS) add("support", tenth);
  for (const day of days) add("week", weekOf(day));
  for (const day of days) add("month", monthOf(day));
  for (const set of sets) {
    add("criteria", set.version);
    for (const question of set.questions) {
      for (const row of questionRows(question)) add(`question/${question.id}`, row);
    }
    for (const { id } of set.criteria) for (const tier of TIERS) add(`tier/${id}`, tier);
  }
  const strengths = VERDICTS.flatMap((verdict) =>
    verdict === "close" || verdict === "neither" ? [`${verdict}:none`] : [`${verdict}:clear`, `${verdict}:leaning`],
  );
  const plain = [
    { table: "results", cell: "all" },
    ...strengths.map((cell) => ({ table: "verdict", cell })),
    ...[...rows].flatMap(([table, names]) =>
      [...names].flatMap((row) => VERDICTS.map((verdict) => ({ table, cell: `${row}:${verdict}` }))),
    ),
  ];
  const filtered = STATS_FILTERS.flatMap((question) =>
    [...(rows.get(`question/${question}`) ?? [])].flatMap((option) =>
      option === "*" ? [] : under(tablePrefix({ question, option }), crossed(plain, question)),
    ),
  );
  return [...plain, ...filtered];
}
