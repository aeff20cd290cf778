import { expect, test } from "playwright/test";
import { fuzz } from "#tests/fuzz/fuzz.ts";
import { PROBED } from "#tests/fuzz/memory.ts";
import { RAW_CASES } from "#tests/fuzz/raw-cases.ts";
import { verdictOn } from "#tests/fuzz/verdict.ts";
import { startAppServer } from "#tests/support/app-server.ts";
import { createE2eDatabase } from "#tests/support/e2e-database.ts";

/* A short run of npm run fuzz, from another seed each time; a failure names its seed. */
test("generated and mutated requests break nothing, and valid ones are served meanwhile", {
  tag: "@nojs",
}, async () => {
  test.setTimeout(180_000);
  const data = await createE2eDatabase("sqlite");
  const app = await startAppServer(data.url, { NODE_OPTIONS: PROBED });
  try {
    const report = await fuzz(app, { requests: 800, seed: Date.now() % 1_000_000 });
    expect(report.requests).toBeGreaterThanOrEqual(800);
    expect(report.raw.cases).toBeGreaterThanOrEqual(RAW_CASES.length);
    expect(verdictOn(report, app.output()), `seed ${report.seed}`).toEqual([]);
  } finally {
    await app.stop();
    await data.drop();
  }
});
