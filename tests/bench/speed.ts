/*
 * npm run bench:speed
 * Processor time of the server for one request, against controls built in the same run: an empty dynamic page under the
 * same policy, an action that sets a cookie, puts in one row and counts it in the same cells, raw node. Subjects and
 * controls take turns; medians. Ratios hold from machine to machine, milliseconds do not. Linux alone.
 *
 * Pages and submissions have processes of their own, on both sides: what a round of pages leaves behind is collected some
 * time later, and in one process that was two rounds of submissions in three, at 1.4 ms for each.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { cellsOf } from "#lib/data/tally-cells.ts";
import { score } from "#lib/model/score.ts";
import { type AppServer, startAppServer } from "#tests/support/app-server.ts";
import { formFields } from "#tests/support/load.ts";
import { publishedSet } from "#tests/support/published-set.ts";
import { showAnswers, storeAnswers } from "#tests/support/result-page.ts";
import { submitForm } from "#tests/support/submit-form.ts";
import { command } from "#tests/support/verify-database.ts";
import { buildControl, startControl } from "./control-server.ts";
import { cpuOf } from "./process-cpu.ts";
import { type Sending, send } from "./request-load.ts";
import { median, plainRow, printRows, rowOf } from "./row.ts";
import { actionFields, answersOf, callOf, type Fields, FORM, formOf } from "./submission-load.ts";

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 7);
const REQUESTS = 150;
/** By then what was submitted is folded into the tallies, which is part of what a submission costs. */
const FOLDED_AFTER_MS = 2200;
/** A server runs for weeks: until its code is compiled for good, a submission takes up to 2.2 times the processor. */
const WARM_UP = 2000;

const folder = mkdtempSync(join(tmpdir(), "bench-"));
buildControl();
const set = await publishedSet("2026-11");
const answers = answersOf(set);
const outcome = score(set, answers);
const cells = cellsOf({ createdOn: "2026-11-22", answers, outcome }).map(({ table, cell }) => [table, cell] as const);
const texts = { answers: JSON.stringify(answers), outcome: JSON.stringify(outcome) };
const controlPages = await startControl(folder, "pages", { ...texts, cells });
const controlAction = await startControl(folder, "action", { ...texts, cells });

async function startApp(name: string): Promise<AppServer> {
  const databaseUrl = `file:${folder}/${name}.db`;
  await command(databaseUrl, "bin/seed.ts", ["--results", "2000", "--originals", "50"]);
  return startAppServer(databaseUrl, { METRICS_PORT: "0" });
}

const app = await startApp("app");
const wizard = await startApp("wizard");
const metricsUrl = /Metrics: ([^"\s]+)/.exec(wizard.output())?.[1] ?? "";
const fields = await formFields(wizard.url, FORM);
const made = await submitForm(app.url, FORM);
const shared = await storeAnswers(app, answers);
await showAnswers(app, shared);
const actFields = actionFields(await (await fetch(`${controlAction.url}/act`)).text());
/** The control's form has the same answers. */
const acted: Fields = [...actFields, ...fields.filter(([name]) => !name.startsWith("$"))];
const [decideUrl, actUrl] = [`${wizard.url}/decide`, `${controlAction.url}/act`];

type Subject = { name: string; pid: number; sending: Sending; status: number };
const [appPid, wizardPid] = [app.process.pid ?? 0, wizard.process.pid ?? 0];
const SUBJECTS = {
  raw: { name: "raw node", pid: controlPages.pid, sending: { url: `${controlPages.url}/raw` }, status: 200 },
  empty: {
    name: "empty Next page, same policy",
    pid: controlPages.pid,
    sending: { url: `${controlPages.url}/` },
    status: 200,
  },
  act: {
    name: "action: cookie, row, tallies",
    pid: controlAction.pid,
    sending: formOf(actUrl, acted),
    status: 303,
  },
  called: { name: "the same by script", pid: controlAction.pid, sending: callOf(actUrl, acted), status: 200 },
  permalink: { name: "permalink", pid: appPid, sending: { url: app.url + made.location }, status: 200 },
  // Nothing is kept of an address with a query: so much costs the first look at any result.
  first: {
    name: "permalink, first look",
    pid: appPid,
    sending: { url: `${app.url}${made.location}?first` },
    status: 200,
  },
  shared: { name: "permalink, answers shown", pid: appPid, sending: { url: app.url + shared.path }, status: 200 },
  owned: {
    name: "permalink, to its owner",
    pid: appPid,
    sending: { url: app.url + shared.path, headers: { Cookie: `manage=${shared.manageKey}` } },
    status: 200,
  },
  stats: { name: "statistics", pid: appPid, sending: { url: `${app.url}/stats` }, status: 200 },
  home: { name: "home", pid: appPid, sending: { url: `${app.url}/` }, status: 200 },
  decide: { name: "wizard", pid: appPid, sending: { url: `${app.url}/decide` }, status: 200 },
  submit: { name: "submit, without JavaScript", pid: wizardPid, sending: formOf(decideUrl, fields), status: 303 },
  call: {
    name: "submit, with JavaScript",
    pid: wizardPid,
    sending: callOf(decideUrl, fields, '{"status":"none"}'),
    status: 200,
  },
} as const satisfies Record<string, Subject>;

/** What each request of a round took in milliseconds, and how much of that went into scoring. */
type Round = { whole: number; scoring: number };

const rounds = new Map<Subject, Round[]>(Object.values(SUBJECTS).map((subject) => [subject, []]));
for (const { sending, status } of rounds.keys()) await send(sending, sending.method ? WARM_UP : REQUESTS, status);
for (let round = 0; round < ROUNDS; round += 1) {
  for (const [{ pid, sending, status }, all] of rounds) {
    const before = { whole: cpuOf(pid), scoring: await scoringOf() };
    await send(sending, REQUESTS, status);
    if (pid === wizardPid) await setTimeout(FOLDED_AFTER_MS);
    const after = { whole: cpuOf(pid), scoring: await scoringOf() };
    all.push({
      whole: (after.whole - before.whole) / REQUESTS,
      scoring: (after.scoring - before.scoring) / REQUESTS,
    });
  }
}
await Promise.all([app, wizard, controlPages, controlAction].map((server) => server.stop()));
rmSync(folder, { recursive: true, force: true });

const medianOf = (subject: Subject, figure: (round: Round) => number) =>
  median((rounds.get(subject) ?? []).map(figure));
const ms = (subject: Subject) => medianOf(subject, ({ whole }) => whole);
const empty = { control: ms(SUBJECTS.empty), of: "an empty page", unit: "ms" };
const rows = [
  ...[SUBJECTS.raw, SUBJECTS.home, SUBJECTS.decide, SUBJECTS.submit, SUBJECTS.call, SUBJECTS.owned].map((one) =>
    plainRow(one.name, `${ms(one).toFixed(2)} ms`),
  ),
  plainRow("one scoring of these answers", `${medianOf(SUBJECTS.submit, ({ scoring }) => scoring).toFixed(2)} ms`),
  submitApart("submit, scoring apart, without JavaScript", SUBJECTS.submit, SUBJECTS.act),
  submitApart("submit, scoring apart, with JavaScript", SUBJECTS.call, SUBJECTS.called),
  ...[SUBJECTS.permalink, SUBJECTS.first, SUBJECTS.shared, SUBJECTS.stats].map((one) =>
    rowOf({ name: one.name, figure: ms(one), ...empty, bar: 1.15 }),
  ),
];
printRows("Processor time of the server for one request", rows);

/** The processor time that the app has spent scoring so far, on all its threads, as its own metrics tell it. */
async function scoringOf(): Promise<number> {
  const metrics = await (await fetch(metricsUrl)).text();
  return Number(/^scoring_cpu_seconds_total (\S+)$/m.exec(metrics)?.[1]) * 1000;
}

function submitApart(name: string, whole: Subject, control: Subject) {
  const figure = medianOf(whole, (round) => round.whole - round.scoring);
  return rowOf({ name, figure, control: ms(control), of: "cookie, row, tallies", unit: "ms", bar: 1.5 });
}
