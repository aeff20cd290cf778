import { today } from "#lib/data/day.ts";

const DAY = 86_400_000;

/** How long a result can be kept, in days; "" stands for until it is deleted. */
export const KEEPING = [
  { value: "7", label: "7 days" },
  { value: "30", label: "30 days" },
  { value: "90", label: "90 days" },
  { value: "", label: "Until I delete it" },
] as const;

/** The change that a choice of KEEPING makes, counted from `now`; null when it is none of them. */
export function expiryFrom(choice: string, now = new Date()): { expiresOn: string | null } | null {
  if (!KEEPING.some(({ value }) => value === choice)) return null;
  if (choice === "") return { expiresOn: null };
  return { expiresOn: today(new Date(now.getTime() + Number(choice) * DAY)) };
}
