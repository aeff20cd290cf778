import { TIERS } from "#lib/model/answers.ts";
import type { CriteriaSet } from "#lib/model/criteria-set.ts";
import { FRAMEWORKS } from "#lib/model/framework.ts";
import { percent } from "../../words/numbers.ts";
import { VERDICT_LABELS } from "../verdict-labels.ts";
import { entryOf, type Group, groupOf, rowOf, sizeOf, sumOf } from "./released-groups.ts";
import { byShare, largestFirst } from "./share-figures.ts";
import { shareText } from "./share-text.ts";
import { groupKnown, isKnown, type KnownEntry, NOT_ENOUGH, type Released, type StatsFigure } from "./stats-figure.ts";

type Criteria = CriteriaSet["criteria"];

const NOTE = "Of those who said how much the criterion matters to them.";

function tiersOf(released: Released, criterion: string, verdict?: string): { essential: Group; other: Group } {
  const table = `tier/${criterion}`;
  const others = TIERS.filter((tier) => tier !== "essential").map((tier) => rowOf(released, table, tier, verdict));
  return { essential: rowOf(released, table, "essential", verdict), other: sumOf(others) };
}

function largestTable(released: Released, criteria: Criteria): number | null {
  const sizes = criteria.flatMap(({ id }) => sizeOf(groupOf(released, `tier/${id}`, () => true)) ?? []);
  return sizes.length > 0 ? Math.max(...sizes) : null;
}

/** What people call essential. */
export function essentials(released: Released, criteria: Criteria): StatsFigure {
  const entries = criteria.map(({ id, name }) => {
    const { essential, other } = tiersOf(released, id);
    return entryOf({ row: id, rowLabel: name, series: "essential", seriesLabel: "Essential" }, essential, other);
  });
  const first = largestFirst(entries)[0];
  entries.sort(byShare);
  const finding = first
    ? `“${first.rowLabel}” is essential to ${shareText(first)}, more than anything else.`
    : NOT_ENOUGH;
  const n = largestTable(released, criteria);
  return {
    id: "essentials",
    title: "What people call essential",
    finding,
    form: "bars",
    n,
    note: NOTE,
    table: "essentials",
    entries,
  };
}

/** Which criteria those who end at one framework call essential more often than those who end at the other. */
export function splitters(released: Released, criteria: Criteria): StatsFigure {
  const entries = criteria.flatMap(({ id, name }) =>
    FRAMEWORKS.map((framework) => {
      const { essential, other } = tiersOf(released, id, framework);
      const names = { row: id, rowLabel: name, series: framework, seriesLabel: VERDICT_LABELS[framework] };
      return entryOf(names, essential, other);
    }),
  );
  return {
    id: "splitters",
    title: "What splits those who end at either side",
    finding: widestSplit(entries),
    form: "intervals",
    n: largestTable(released, criteria),
    note: `The share of those with that verdict who call the criterion essential. ${NOTE}`,
    table: "essentials",
    entries,
  };
}

function widestSplit(entries: StatsFigure["entries"]): string {
  const pairs = groupKnown(entries, "row").flatMap((pair) => {
    const [more, less] = pair.toSorted((a, b) => b.share - a.share);
    return more && less ? [{ more, less }] : [];
  });
  const widest = pairs.toSorted((a, b) => gap(b) - gap(a))[0];
  if (!widest) return entries.some(isKnown) ? "No criterion has enough data at both to compare." : NOT_ENOUGH;
  const { more, less } = widest;
  const doubt = more.low <= less.high ? " The intervals overlap, so this may be chance." : "";
  return `“${more.rowLabel}” splits most: essential to ${percent(more.share)} of those advised ${more.seriesLabel} and to ${percent(less.share)} of those advised ${less.seriesLabel}.${doubt}`;
}

function gap({ more, less }: { more: KnownEntry; less: KnownEntry }): number {
  return more.share - less.share;
}
