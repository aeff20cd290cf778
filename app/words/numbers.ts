const FRACTIONS: readonly { value: number; words: string }[] = [
  { value: 1 / 20, words: "a twentieth" },
  { value: 1 / 15, words: "a fifteenth" },
  { value: 1 / 12, words: "a twelfth" },
  { value: 1 / 10, words: "a tenth" },
  { value: 1 / 9, words: "a ninth" },
  { value: 1 / 8, words: "an eighth" },
  { value: 1 / 7, words: "a seventh" },
  { value: 1 / 6, words: "a sixth" },
  { value: 1 / 5, words: "a fifth" },
  { value: 1 / 4, words: "a quarter" },
  { value: 1 / 3, words: "a third" },
  { value: 2 / 5, words: "two fifths" },
  { value: 1 / 2, words: "half" },
  { value: 3 / 5, words: "three fifths" },
  { value: 2 / 3, words: "two thirds" },
  { value: 3 / 4, words: "three quarters" },
  { value: 4 / 5, words: "four fifths" },
  { value: 9 / 10, words: "nine tenths" },
];
// Made once: making one costs more than all else that a page with hundreds of dates does.
const NUMERALS = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 20 });
const DAY = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
const SMALL_NUMBERS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

/** A number in figures, its thousands parted: "1,000,000". For people alone: files and programs get plain numbers. */
export function numerals(n: number): string {
  return NUMERALS.format(n);
}

/** A share of 0–1 as a person would say it: "a sixth", "about a third", "less than a twentieth", "nearly all". */
export function fractionInWords(share: number): string {
  if (share < 1 / 25) return "less than a twentieth";
  if (share > 0.95) return "nearly all";
  const nearest = FRACTIONS.reduce((best, next) =>
    Math.abs(next.value - share) < Math.abs(best.value - share) ? next : best,
  );
  return Math.abs(nearest.value - share) <= 0.03 * nearest.value ? nearest.words : `about ${nearest.words}`;
}

/** A share of 0–1 in tenths, never rounded up to certainty: "about 9 of 10", "at least 19 of 20", "fewer than 1 of 20". */
export function tenthsInWords(share: number): string {
  if (share >= 0.95) return "at least 19 of 20";
  if (share < 0.05) return "fewer than 1 of 20";
  return `about ${Math.round(share * 10)} of 10`;
}

/** "1 answer", "3,000 answers"; small numbers stay figures, so that columns of them can be compared. */
export function count(n: number, singular: string, plural = `${singular}s`): string {
  return `${numerals(n)} ${n === 1 ? singular : plural}`;
}

/** "two", "nine", "12": a count alone in running text. */
export function numberInWords(n: number): string {
  return SMALL_NUMBERS[n] ?? numerals(n);
}

/** "one criterion", "seven criteria", "12 criteria": for running text. */
export function countInWords(n: number, singular: string, plural = `${singular}s`): string {
  return `${numberInWords(n)} ${n === 1 ? singular : plural}`;
}

const LESS_THAN_A_POINT = "less than 1 point";

/** Points of 0–100 in whole numbers; what is more than nothing but rounds to nothing is said to be under one. */
export function points(value: number): string {
  const size = Math.abs(value);
  if (size === 0) return "0 points";
  if (size < 0.5) return LESS_THAN_A_POINT;
  return count(Math.round(size), "point");
}

/** Points of a rule, not rounded: "3 points", "2.5 points". */
export function exactPoints(value: number): string {
  return count(value, "point");
}

/**
 * A lead as it may stand beside the two figures that it is the difference of, each of them in whole points. Where these
 * are further apart or closer than the lead in whole points, it is said to lie between: "between 6 and 7 points".
 */
export function pointsBetween(lead: number, one: number, other: number): string {
  const [rounded, shown] = [Math.round(Math.abs(lead)), Math.abs(Math.round(one) - Math.round(other))];
  if (Math.abs(rounded - shown) !== 1) return points(lead);
  const least = Math.min(rounded, shown);
  return least === 0 ? LESS_THAN_A_POINT : `between ${least} and ${count(least + 1, "point")}`;
}

/** A share of 0–1 as a whole percentage that reaches 0% and 100% only when it is exactly that. */
export function percent(share: number): string {
  if (share > 0 && share < 0.005) return "less than 1%";
  if (share < 1 && share > 0.995) return "more than 99%";
  return `${Math.round(share * 100)}%`;
}

/** A share of 0–1 of a rule as a percentage, not rounded: "90%", "66.5%". */
export function exactPercent(share: number): string {
  return `${numerals(Number((share * 100).toFixed(9)))}%`;
}

/** "a", "a and b", "a, b and c". */
export function list(items: readonly string[], conjunction = "and"): string {
  if (items.length <= 1) return items.join("");
  return `${items.slice(0, -1).join(", ")} ${conjunction} ${items.at(-1)}`;
}

/** A day such as 2026-11-22 as "22 November 2026"; text that is no such day comes back as it is. */
export function day(iso: string): string {
  const date = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  return DAY.format(date);
}

/** A day as its month: "November 2026". */
export function month(iso: string): string {
  return day(iso).replace(/^\d+ /, "");
}
