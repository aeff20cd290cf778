import { parseArgs } from "node:util";
import { startAppServer } from "#tests/support/app-server.ts";
import { createE2eDatabase } from "#tests/support/e2e-database.ts";
import { fuzz } from "./fuzz.ts";
import { verdictOn } from "./verdict.ts";

/*
 * npm run fuzz [-- --requests 100000 --seed 1]
 * Generated and mutated requests over forms and API, and socket garbage, against the production build. Prints counts and
 * exits with 1 when the server failed, fell over, grew without bound, or stopped serving others meanwhile.
 */

const { values } = parseArgs({ options: { requests: { type: "string" }, seed: { type: "string" } } });
const data = await createE2eDatabase("sqlite");
const app = await startAppServer(data.url, { RATE_LIMIT_FACTOR: "0" });
try {
  const seed = Number(values.seed ?? Date.now() % 1_000_000);
  const requests = Number(values.requests ?? 100_000);
  const report = await fuzz(app, { requests, seed, tell: (line) => console.log(line) });
  for (const [key, count] of Object.entries(report.statuses).sort()) console.log(String(count).padStart(8), key);
  const { statuses: _, failures, ...figures } = report;
  console.log(JSON.stringify(figures));
  for (const { body, ...failure } of failures) {
    console.log(JSON.stringify(failure), typeof body === "string" ? body.slice(0, 300) : body?.slice(0, 100));
  }
  const faults = verdictOn(report, app.output());
  console.log(faults.length === 0 ? "Nothing broke." : faults.join("\n"));
  if (faults.length > 0) console.log(app.output().slice(-3000));
  process.exitCode = faults.length === 0 ? 0 : 1;
} finally {
  await app.stop();
  await data.drop();
}
