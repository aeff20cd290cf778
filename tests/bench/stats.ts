/*
 * npm run bench:stats [-- --results 1000000] [-- --only reading|writing|contention]
 * What the statistics cost: to read at 1 k results, at the number given and at tallies of ten times as many; and what
 * counting adds to a submission, on both databases. Every figure stands beside a control of the same run. Needs the
 * production build, Linux, and for a million results 20 GB of disk for a while.
 */
import { parseArgs } from "node:util";
import { printRows } from "./row.ts";
import { benchStatsReading } from "./stats-reading.ts";
import { benchStatsContention, benchStatsWriting } from "./stats-writing.ts";

const { values } = parseArgs({
  options: { results: { type: "string", default: "1000000" }, only: { type: "string" } },
});
const isAsked = (part: string) => values.only === undefined || values.only === part;

if (isAsked("writing")) printRows("A submission and its tallies", await benchStatsWriting());
if (isAsked("contention")) printRows("Two instances on one PostgreSQL", await benchStatsContention());
if (isAsked("reading")) printRows("Reading the statistics", await benchStatsReading(Number(values.results)));
