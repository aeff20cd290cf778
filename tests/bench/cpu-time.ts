/** What an act costs the process, in milliseconds of CPU time. */
export function cpuMilliseconds(act: () => unknown): number {
  const before = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The least of some measurements of one thing. */
export function leastOf(times: number, measure: () => number): number {
  return Math.min(...Array.from({ length: times }, measure));
}

/** The value below which a share of the values lies; 1 gives the largest. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
