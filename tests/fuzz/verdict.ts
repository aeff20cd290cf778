import type { FuzzReport } from "./fuzz.ts";

// Caches fill and the heap finds its size during the first fifth of a run; this much more is growth.
const GROWTH_MB = 200;

/** What a server under garbage did wrong; nothing is good. */
export function verdictOn(report: FuzzReport, output: string): string[] {
  const { failures, canaries, residentMb, isAlive } = report;
  const kinds = [...new Set(failures.map(({ kind, status }) => `${kind} ${status}`))];
  return [
    ...(kinds.length > 0 ? [`answered with server errors: ${kinds.join(", ")}`] : []),
    ...(isAlive ? [] : ["the server ended"]),
    ...(/unhandled|uncaught/i.test(output) ? ["an error was not handled"] : []),
    ...(canaries.failed > 0 ? [`${canaries.failed} of ${canaries.sent} valid requests beside it failed`] : []),
    ...(residentMb.end > residentMb.warm + GROWTH_MB
      ? [`memory grew from ${residentMb.warm} to ${residentMb.end} MB`]
      : []),
  ];
}
