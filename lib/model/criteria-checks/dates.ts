import type { CriteriaSet } from "#lib/model/criteria-set.ts";
import type { Problem } from "./problem.ts";

/** Finds evidence and trend points from after the set was published, and trends that do not move forward in time. */
export function dateProblems({ publishedOn, evidence, trends }: CriteriaSet): Problem[] {
  const early = evidence.flatMap(({ asOf }, index) => lateness(["evidence", index, "asOf"], asOf, publishedOn));
  const trendProblems = trends.flatMap(({ points }, t) =>
    points.flatMap(({ date }, p) => {
      const path = ["trends", t, "points", p, "date"];
      const previous = points[p - 1]?.date;
      const backwards = previous !== undefined && date <= previous;
      const order = backwards
        ? [{ path, message: `must come after the point before, ${previous}, not on ${date}` }]
        : [];
      return [...order, ...lateness(path, date, publishedOn)];
    }),
  );
  return [...early, ...trendProblems];
}

/** ISO dates compare as text. */
function lateness(path: Problem["path"], date: string, publishedOn: string): Problem[] {
  if (date <= publishedOn) return [];
  return [{ path, message: `${date} is after the set was published (${publishedOn})` }];
}
