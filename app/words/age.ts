import { count } from "./numbers.ts";

/** A number of whole months as an age: "less than a month", "1 month", "23 months", "2 years", "2 years 3 months". */
export function ageInWords(months: number): string {
  if (months < 1) return "less than a month";
  if (months < 24) return count(months, "month");
  const rest = months % 12;
  const years = count(Math.floor(months / 12), "year");
  return rest === 0 ? years : `${years} ${count(rest, "month")}`;
}
