/** Today's date in UTC, YYYY-MM-DD. Nothing finer is ever stored. */
export function today(now = new Date()): string {
  return now.toISOString().slice(0, 10);
}

/** The ISO 8601 week of a day, such as `2026-W01` for 2025-12-29: weeks start on Monday and belong to their Thursday's year. */
export function weekOf(day: string): string {
  const thursday = new Date(`${day}T00:00:00Z`);
  thursday.setUTCDate(thursday.getUTCDate() + 4 - (thursday.getUTCDay() || 7));
  const year = thursday.getUTCFullYear();
  const week = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / 604_800_000) + 1;
  return `${year}-W${String(week).padStart(2, "0")}`;
}

/** The month of a day, YYYY-MM. */
export function monthOf(day: string): string {
  return day.slice(0, 7);
}
