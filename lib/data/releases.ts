import "server-only";
import { webcrypto } from "node:crypto";
import { isReleaseDue, twoSidedGeometric } from "../model/disclosure.ts";
import { drawRelease } from "../model/noisy-release.ts";
import { activity } from "./activity.ts";
import { database, write } from "./client.ts";
import { findCriteriaSet, listCriteriaSets } from "./criteria-sets.ts";
import { today } from "./day.ts";
import { isDuplicate } from "./known-errors.ts";
import { processWide } from "./process-wide.ts";
import { countResults, readTallies } from "./tallies.ts";
import { possibleCells, SYNTHETIC, SYNTHETIC_CELL } from "./tally-cells.ts";
import type { Tallies } from "./tally-counts.ts";
import { scheduleFolding } from "./tally-folding.ts";

/**
 * Published figures. `tables` holds for every cell (see tally-cells.ts) the noisy total so far: a whole number, exact in
 * no cell, possibly negative. Show a cell, or a sum of cells, only through `shownTotal`.
 */
export type Release = { number: number; publishedOn: string; tables: Tallies };

/** A number in (0, 1] from the operating system's generator, 53 bits. */
function strongUniform(): number {
  const [high = 0, low = 0] = webcrypto.getRandomValues(new Uint32Array(2));
  return ((high >>> 5) * 2 ** 26 + (low >>> 6) + 1) / 2 ** 53;
}

/** The latest release, or null before the first. A release never changes, so it is read from the database once. */
export async function findLatestRelease(): Promise<Release | null> {
  const latest = await database().release.findFirst({ orderBy: { number: "desc" }, select: { number: true } });
  if (!latest) return null;
  const shared = processWide();
  if (shared.release?.number === latest.number) return shared.release;
  const row = await database().release.findUniqueOrThrow({ where: { number: latest.number } });
  const stored: Record<string, Record<string, [change: number, total: number]>> = JSON.parse(row.cells);
  const tables = Object.fromEntries(
    Object.entries(stored).map(([table, cells]) => [
      table,
      Object.fromEntries(Object.entries(cells).map(([cell, [, total]]) => [cell, total])),
    ]),
  );
  shared.release = { number: row.number, publishedOn: row.publishedOn, tables };
  return shared.release;
}

function daysSince(first: string, last: string): string[] {
  const days: string[] = [];
  for (let time = Date.parse(first); time <= Date.parse(last); time += 86_400_000) days.push(today(new Date(time)));
  return days;
}

function firstMonth(...tallies: Tallies[]): string | undefined {
  return tallies
    .flatMap((tables) => Object.keys(tables.month ?? {}))
    .sort()[0]
    ?.slice(0, 7);
}

/** Draws the next release from the exact counts: `[noisy change, noisy total]` for every cell there can be. */
async function draw(counts: Tallies, base: Tallies, before: Tallies, day: string): Promise<string> {
  const published = await listCriteriaSets();
  const sets = (await Promise.all(published.map(({ version }) => findCriteriaSet(version)))).filter(
    (set) => set !== null,
  );
  const month = firstMonth(counts, before);
  const cells = possibleCells(sets, month ? daysSince(`${month}-01`, day) : [day]);
  const marks = counts[SYNTHETIC] ? [SYNTHETIC_CELL] : [];
  return JSON.stringify(
    drawRelease([...cells, ...marks], { counts, base, before }, () => twoSidedGeometric(strongUniform)),
  );
}

/**
 * Publishes the next release when it is due, once, however many instances try.
 * @returns its number, or null when none was due or another instance was first.
 */
export async function publishReleaseWhenDue(day = today()): Promise<number | null> {
  const latest = await findLatestRelease();
  const baseline = latest && (await database().baseline.findUnique({ where: { id: 1 } }));
  const state = latest && { counted: baseline?.counted ?? 0, publishedOn: latest.publishedOn };
  if (!isReleaseDue(await countResults(), day, state)) return null;
  const counts = await readTallies();
  const base: Tallies = baseline ? JSON.parse(baseline.cells) : {};
  const number = (latest?.number ?? 0) + 1;
  const cells = await draw(counts, base, latest?.tables ?? {}, day);
  const next = { release: number, counted: counts.results?.all ?? 0, cells: JSON.stringify(counts) };
  try {
    await write((client) =>
      client.$transaction([
        client.release.create({ data: { number, publishedOn: day, cells } }),
        client.baseline.upsert({ where: { id: 1 }, create: { id: 1, ...next }, update: next }),
      ]),
    );
    activity().releases += 1;
    return number;
  } catch (error) {
    if (isDuplicate(error)) return null;
    throw error;
  }
}

const CHECK_AFTER_MS = 250;

/** Looks shortly after this call, and once for many calls, whether a release is due; never delays or fails the caller. */
export function scheduleRelease(): void {
  const shared = processWide();
  if (shared.releaseCheck || shared.release?.publishedOn === today()) return;
  shared.releaseCheck = setTimeout(() => {
    publishReleaseWhenDue()
      .catch((error: unknown) =>
        process.emitWarning(`The statistics were not released; the next result tries again: ${error}`),
      )
      .finally(() => delete shared.releaseCheck);
  }, CHECK_AFTER_MS).unref();
}

const WATCH_EVERY_MS = 60_000;

/** Looks now and every minute whether a release is due, so that one comes also when nobody submits here. */
export function watchReleases(everyMs = WATCH_EVERY_MS): void {
  scheduleRelease();
  scheduleFolding();
  setInterval(scheduleRelease, everyMs).unref();
}
