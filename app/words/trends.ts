import type { CriteriaSet } from "#lib/model/criteria-set.ts";
import { type Framework, type PerFramework, rivalOf } from "#lib/model/framework.ts";
import { month, numerals } from "./numbers.ts";

type Trend = CriteriaSet["trends"][number];
type Point = Trend["points"][number];

function leaderAt(point: Point): Framework | null {
  if (point.tensorflow === point.pytorch) return null;
  return point.tensorflow > point.pytorch ? "tensorflow" : "pytorch";
}

/** The last point at which the framework that leads at the end was not yet ahead, and the one after it; or null. */
function overtaking(points: readonly Point[], leader: Framework): [before: Point, after: Point] | null {
  const index = points.findLastIndex((point) => leaderAt(point) !== leader);
  const [before, after] = [points[index], points[index + 1]];
  return before && after ? [before, after] : null;
}

/** The finding of a trend: who is ahead at the end, from where to where each went, and when the lead changed hands. */
export function trendInWords(trend: Trend, names: PerFramework<string>): string {
  const [first, last] = [trend.points[0], trend.points.at(-1)];
  if (!(first && last)) return trend.title;
  const went = (framework: Framework) =>
    `${names[framework]} went from ${numerals(first[framework])} to ${numerals(last[framework])}`;
  const leader = leaderAt(last);
  const from = `Between ${month(first.date)} and ${month(last.date)}`;
  if (leader === null) return `${from}, ${went("pytorch")} and ${went("tensorflow")}: level at the end.`;
  const turn = overtaking(trend.points, leader);
  const said = turn
    ? `${names[leader]} passed ${names[rivalOf(leader)]} between ${month(turn[0].date)} and ${month(turn[1].date)}`
    : `${names[leader]} was ahead throughout`;
  return `${from}, ${went(leader)} and ${went(rivalOf(leader))}; ${said}.`;
}
