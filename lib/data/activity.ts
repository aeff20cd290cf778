import { processWide } from "./process-wide.ts";

/**
 * What this process has done since it started, most of it to its database: counts that only grow, for the metrics.
 * `scoringSeconds`: processor time on all threads.
 */
export type Activity = {
  submissions: Record<string, number>;
  deletions: number;
  releases: number;
  retries: number;
  scorings: number;
  scoringSeconds: number;
};

/** The counts of this process. */
export function activity(): Activity {
  const shared = processWide();
  shared.activity ??= { submissions: {}, deletions: 0, releases: 0, retries: 0, scorings: 0, scoringSeconds: 0 };
  return shared.activity;
}

/** Counts a result that was stored anew, by where it came from. */
export function countSubmission(source: string): void {
  const { submissions } = activity();
  submissions[source] = (submissions[source] ?? 0) + 1;
}
