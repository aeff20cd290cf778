import type { FuzzReport } from "./fuzz.ts";
import { growthOf } from "./memory.ts";

/** What a server under garbage did wrong; nothing is good. `output` is what it printed. */
export function verdictOn(report: FuzzReport, output: string): string[] {
  const { failures, raw, slow, canaries, memory, isAlive } = report;
  const kinds = [...new Set(failures.map(({ kind, status }) => `${kind} ${status}`))];
  const growth = growthOf(memory);
  return [
    ...(kinds.length > 0 ? [`answered with server errors: ${kinds.join(", ")}`] : []),
    ...raw.mistakes.map((mistake) => `over a bare socket: ${mistake}`),
    ...(slow.stillOpen > 0 ? [`${slow.stillOpen} slow clients were still connected after a minute`] : []),
    ...(isAlive ? [] : ["the server ended"]),
    ...(/unhandled|uncaught/i.test(output) ? ["an error was not handled"] : []),
    ...(/MaxListenersExceeded/.test(output) ? ["listeners pile up"] : []),
    ...(canaries.failed > 0 ? [`${canaries.failed} of ${canaries.sent} valid requests beside it failed`] : []),
    ...(growth === null ? [] : [growth]),
  ];
}
