import { month } from "../../words/numbers.ts";

/** How often a verdict is what comes out, as a part of a sentence; `of`: of whom, such as “of results”. */
export function verdictIs(verdict: string, label: string, share: string, of = ""): string {
  const whom = of ? ` ${of}` : "";
  if (verdict === "close") return `${share}${whom} are too close to call`;
  if (verdict === "neither") return `${share}${whom} end at neither`;
  return `${label} is the verdict of ${share}${whom}`;
}

/** A month (2026-06) or a week (2026-W36) in words. Anything else stays as it is. */
export function periodLabel(period: string): string {
  const [, year, week] = /^(\d{4})-W(\d{2})$/.exec(period) ?? [];
  if (week !== undefined) return `week ${Number(week)} of ${year}`;
  return /^\d{4}-\d{2}$/.test(period) ? month(`${period}-01`) : period;
}
