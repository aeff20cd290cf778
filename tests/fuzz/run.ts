import { parseArgs } from "node:util";
import { startAppServer } from "#tests/support/app-server.ts";
import { createE2eDatabase } from "#tests/support/e2e-database.ts";
import { fuzz } from "./fuzz.ts";
import { HEAP_LIMIT_MB, PROBED } from "./memory.ts";
import { verdictOn } from "./verdict.ts";

/*
 * npm run fuzz [-- --requests 100000 --seed 1 --minutes 60]
 * Generated and mutated requests over forms, API and MCP, bytes over bare sockets and slow clients, against the
 * production build with a capped heap. Prints counts and ends with 1 when the server failed, fell over, answered a bare
 * socket otherwise than it should, grew without bound, or stopped serving others meanwhile.
 */

const text = { type: "string" } as const;
const { values } = parseArgs({ options: { requests: text, seed: text, minutes: text } });
const data = await createE2eDatabase("sqlite");
const app = await startAppServer(data.url, { NODE_OPTIONS: PROBED });
const say = (line: string) => console.log(line);

function table(title: string, counts: Record<string, number>): void {
  const entries = Object.entries(counts).sort(([, a], [, b]) => b - a);
  say(`${title}: ${entries.map(([name, count]) => `${count} × ${name}`).join(", ")}`);
}

try {
  const seed = Number(values.seed ?? Date.now() % 1_000_000);
  const [requests, minutes] = [Number(values.requests ?? 100_000), Number(values.minutes ?? 60)];
  const report = await fuzz(app, { requests, seed, minutes, tell: say });
  const { raw, slow, canaries, memory, failures } = report;
  if (report.requests < requests) say(`Stopped after ${minutes} minutes, before ${requests} requests.`);
  say(`\n${report.requests} requests in ${report.seconds} s, seed ${seed}`);
  for (const [kind, counts] of Object.entries(report.statuses).sort()) table(kind, counts);
  table(`bare sockets, ${raw.cases} cases and ${raw.garbage} of garbage`, raw.answers);
  table(`slow clients, ${slow.opened}`, slow.answers);
  say(`valid requests beside it: ${canaries.sent}, failed ${canaries.failed}, slowest ${canaries.slowestMs} ms`);
  const highest = Math.max(...memory.map(({ resident }) => resident));
  say(`memory: heap limit ${HEAP_LIMIT_MB} MB, highest resident ${Math.round(highest)} MB, ${memory.length} samples`);
  for (const { body, ...failure } of failures) say(`${JSON.stringify(failure)} ${String(body).slice(0, 300)}`);
  const faults = verdictOn(report, app.output());
  say(faults.length === 0 ? "Nothing broke." : faults.join("\n"));
  if (faults.length > 0) say(app.output().slice(-3000));
  process.exitCode = faults.length === 0 ? 0 : 1;
} finally {
  await app.stop();
  await data.drop();
}
