import type { CriteriaSet, Evidence } from "./criteria-set.ts";

/*
 * Age is always measured to the day a set was published, never to today: a set that is read again in five years
 * still says the same of its own evidence.
 */

type Dated = Pick<Evidence, "asOf">;
type Clock = Pick<CriteriaSet, "publishedOn" | "staleAfterMonths">;

function partsOf(date: string): [year: number, month: number, day: number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
}

/** Whole months from an ISO day to a later ISO day; 0 when the second is not later. */
export function monthsBetween(from: string, to: string): number {
  const [fromYear, fromMonth, fromDay] = partsOf(from);
  const [toYear, toMonth, toDay] = partsOf(to);
  const months = (toYear - fromYear) * 12 + (toMonth - fromMonth) - (toDay < fromDay ? 1 : 0);
  return Math.max(0, months);
}

/** Age of a piece of evidence in whole months on the day the set was published. */
export function ageInMonths(set: Pick<Clock, "publishedOn">, evidence: Dated): number {
  return monthsBetween(evidence.asOf, set.publishedOn);
}

/** Whether evidence is older than the set's `staleAfterMonths` at its `publishedOn`; exactly that age is not older. */
export function isStale(set: Clock, evidence: Dated): boolean {
  const [year, month, day] = partsOf(evidence.asOf);
  const [publishedYear, publishedMonth, publishedDay] = partsOf(set.publishedOn);
  const monthsLate = publishedYear * 12 + publishedMonth - (year * 12 + month + set.staleAfterMonths);
  // A day that the last fresh month lacks lasts to the end of it: no day of that month is later.
  return monthsLate > 0 || (monthsLate === 0 && publishedDay > day);
}
