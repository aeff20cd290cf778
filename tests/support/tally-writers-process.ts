/*
 * Saves submissions on DATABASE_URL and prints what that cost, as one line of JSON. Arguments: the way of counting, how
 * many writers at once, how many submissions. Ways: "ours"; "none" (kept, not counted); "upsert-N" (one row and all its
 * cells at once in one batch, N slots per cell).
 */
import { randomBytes, randomInt } from "node:crypto";
import { canonicalJson } from "#lib/data/canonical-json.ts";
import { database, disconnect, write } from "#lib/data/client.ts";
import { findActiveCriteriaSet } from "#lib/data/criteria-sets.ts";
import { today } from "#lib/data/day.ts";
import { Prisma } from "#lib/data/generated/sqlite/client.ts";
import { isDuplicate } from "#lib/data/known-errors.ts";
import { publishReleaseWhenDue } from "#lib/data/releases.ts";
import { saveResult } from "#lib/data/results.ts";
import { cellsOf } from "#lib/data/tally-cells.ts";
import { foldResults } from "#lib/data/tally-folding.ts";
import { env } from "#lib/env.ts";
import { score } from "#lib/model/score.ts";
import { migrate } from "#prisma/migrate.ts";
import { publishAll } from "#prisma/publish.ts";
import { drawAnswers } from "../../bin/steps/synthetic-answers.ts";
import { seeded } from "./seeded.ts";

const [way = "ours", writers = "1", count = "100"] = process.argv.slice(2);

await migrate(env.DATABASE_URL);
await publishAll();
await database()
  .$executeRawUnsafe(
    'CREATE TABLE IF NOT EXISTS "Slotted" ("table" TEXT, "cell" TEXT, "slot" INTEGER, "count" INTEGER, PRIMARY KEY ("table", "cell", "slot"))',
  )
  // Of two processes that make it at once PostgreSQL refuses the second: the table is there then.
  .catch((error: unknown) => {
    if (!isDuplicate(error)) throw error;
  });
const set = await findActiveCriteriaSet();
const uniform = seeded(11);
const scored = Array.from({ length: 25 }, () => {
  const answers = drawAnswers(set, uniform);
  return { answers, outcome: score(set, answers) };
});

async function upsert({ answers, outcome }: (typeof scored)[number], slots: number): Promise<void> {
  const createdOn = today();
  const slot = randomInt(slots);
  const data = {
    id: randomBytes(32).toString("base64url"),
    manageKeyHash: "bench",
    createdOn,
    source: "form",
    criteria: outcome.criteria,
    modelVersion: outcome.modelVersion,
    verdict: outcome.verdict,
    strength: outcome.strength,
    firstFramework: "pytorch",
    answers: canonicalJson(answers),
    outcome: canonicalJson(outcome),
  };
  const cells = cellsOf({ createdOn, answers, outcome });
  const rows = cells.map(({ table, cell }) => Prisma.sql`(${table}, ${cell}, ${Prisma.raw(`${slot}, 1`)})`);
  const add = Prisma.sql`INSERT INTO "Slotted" ("table", "cell", "slot", "count") VALUES ${Prisma.join(rows)}
    ON CONFLICT ("table", "cell", "slot") DO UPDATE SET "count" = "Slotted"."count" + excluded."count"`;
  await write((client) =>
    client.$transaction([client.result.create({ data, select: { id: true } }), client.$executeRaw(add)]),
  );
}

async function submit(number: number): Promise<void> {
  const one = scored[number % scored.length];
  if (!one) throw new Error("nothing to submit");
  if (way.startsWith("upsert-")) return upsert(one, Number(way.slice(7)));
  const submissionKey = randomBytes(24).toString("base64url");
  await saveResult({ submissionKey, ...one, source: way === "none" ? "api" : "form" });
}

const total = Number(count);
const milliseconds: number[] = [];
let next = 0;

async function writer(): Promise<void> {
  while (next < total) {
    const number = next++;
    const since = performance.now();
    await submit(number);
    milliseconds.push(performance.now() - since);
  }
}

for (let number = 0; number < 25; number++) await submit(number);
// The release that is due by now is no part of what a submission costs.
await publishReleaseWhenDue();
await foldResults();
const cpu = process.cpuUsage();
const since = performance.now();
await Promise.all(Array.from({ length: Number(writers) }, writer));
const seconds = (performance.now() - since) / 1000;
// What is left to be counted is part of the cost.
await foldResults();
const { user, system } = process.cpuUsage(cpu);
milliseconds.sort((a, b) => a - b);
const at = (share: number) => milliseconds[Math.floor(milliseconds.length * share)];
const cost = { cpu: (user + system) / 1000 / total, median: at(0.5), slow: at(0.95), perSecond: total / seconds };
process.stdout.write(`${JSON.stringify(cost)}\n`);
await disconnect();
