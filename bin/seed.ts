/*
 * npm run seed -- --results 1000000: fills the database with made-up results, marked as such. A few thousand sets of
 * answers are drawn and scored by the real model, then repeated, the first ones most. Refused where real results are,
 * unless --mix is given.
 */
import { parseArgs } from "node:util";
import { findActiveCriteriaSet } from "#lib/data/criteria-sets.ts";
import { today } from "#lib/data/day.ts";
import { publishReleaseWhenDue } from "#lib/data/releases.ts";
import {
  hasRealResults,
  type Original,
  prepareForMany,
  saveCopies,
  saveOriginals,
} from "#lib/data/synthetic-results.ts";
import { env } from "#lib/env.ts";
import { score } from "#lib/model/score.ts";
import { migrate } from "#prisma/migrate.ts";
import { publishAll } from "#prisma/publish.ts";
import { runCommand } from "./steps/command.ts";
import { progressBar } from "./steps/progress-bar.ts";
import { drawAnswers } from "./steps/synthetic-answers.ts";

const BATCH = 20_000;
const DAYS = 180;

const { values } = parseArgs({
  options: {
    results: { type: "string", default: "1000" },
    originals: { type: "string", default: "2000" },
    mix: { type: "boolean", default: false },
  },
});

function wholeNumber(name: "results" | "originals"): number {
  const number = Number(values[name]);
  if (!Number.isInteger(number) || number < 1) throw new Error(`--${name} must be a whole number from 1`);
  return number;
}

/** A day of the last half year, later ones more often. */
function drawDay(): string {
  return today(new Date(Date.now() - Math.floor(DAYS * Math.random() ** 1.5) * 86_400_000));
}

/** One of the originals, the k-th with a chance in proportion to 1/√k. */
function drawOriginal(originals: readonly Original[]): Original {
  const drawn = originals[Math.floor(originals.length * Math.random() ** 2)];
  if (!drawn) throw new Error("There is no original to repeat");
  return drawn;
}

async function seed(): Promise<void> {
  const results = wholeNumber("results");
  await migrate(env.DATABASE_URL);
  await publishAll();
  if (!values.mix && (await hasRealResults())) {
    throw new Error("This database holds real results. Made-up ones are mixed in only with --mix.");
  }
  await prepareForMany();
  const set = await findActiveCriteriaSet();
  const size = Math.min(wholeNumber("originals"), results);
  const scoring = progressBar("Scoring", size);
  const scored = Array.from({ length: size }, (_, index) => {
    const answers = drawAnswers(set, Math.random);
    scoring(index + 1);
    return { answers, outcome: score(set, answers) };
  });
  const writing = progressBar("Writing", results);
  const originals = await saveOriginals(scored, drawDay());
  writing(size);
  for (let written = size; written < results; ) {
    const count = Math.min(BATCH, results - written);
    await saveCopies(
      Array.from({ length: count }, () => ({ original: drawOriginal(originals), createdOn: drawDay() })),
    );
    written += count;
    writing(written);
  }
  const release = await publishReleaseWhenDue();
  console.log(release === null ? "No release was due." : `Release ${release} published.`);
}

await runCommand(seed);
