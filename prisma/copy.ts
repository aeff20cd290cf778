import { adapterFor, databaseOf } from "#lib/data/adapter.ts";
import { type Query, readSnapshot } from "#lib/data/snapshot.ts";
import { statementFor } from "#lib/data/statement.ts";
import { type Model, readModels } from "./models.ts";
import {
  deleteQuery,
  findQuery,
  keyOf,
  newFingerprint,
  pageQuery,
  type Row,
  rowOf,
  textOf,
  upsertQuery,
} from "./table-rows.ts";

/*
 * Makes one database equal to a moment of another, table by table as the schema names them. Whatever is there already
 * stays, so a copy that was interrupted goes on where it was, and a second copy brings over only what changed since.
 * The source may go on serving; the target must not serve yet.
 */

export type CopyOptions = {
  /** Take rows out of the target that the source does not have. Without it, finding such rows refuses the copy. */
  dropExtra: boolean;
  report: (progress: { table: string; done: number; total: number }) => void;
};
export type CopiedTable = { table: string; rows: number; written: number; removed: number; sha256: string };

type Target = { query: Query; change: (sql: string, args: Row) => Promise<number> };

const PAGE = 500;
/** Tables that a server fills by itself when it starts: rows of theirs in the target are nobody's loss. */
const MADE_AT_START = new Set(["CriteriaSet", "Tally", "Fold"]);
const SECRET = `SELECT "value" FROM "Secret" WHERE "name" = 'results'`;

/** Copies, and verifies by counts and fingerprints of every table. Both databases must have the current schema. */
export async function copyDatabase(from: string, to: string, options: CopyOptions): Promise<CopiedTable[]> {
  return readSnapshot((source) => onTarget(to, (target) => copyTables(source, target, options)), from);
}

async function copyTables(source: Query, target: Target, options: CopyOptions): Promise<CopiedTable[]> {
  const models = readModels();
  await refuseForeign(source, target, models, options);
  const written = new Map<string, number>();
  for (const model of models) written.set(model.name, await copyRows(source, target, model, options));
  const removed = new Map<string, number>();
  for (const model of models.toReversed()) removed.set(model.name, await removeExtra(source, target, model));
  const copied: CopiedTable[] = [];
  for (const model of models) {
    const [here, there] = [await fingerprintOf(source, model), await fingerprintOf(target.query, model)];
    if (here.rows !== there.rows || here.sha256 !== there.sha256) {
      throw new Error(
        `${model.name} differs after the copy: ${here.rows} rows (${here.sha256}) against ${there.rows} (${there.sha256}). Something else writes to the target; stop it and copy again.`,
      );
    }
    const counts = { written: written.get(model.name) ?? 0, removed: removed.get(model.name) ?? 0 };
    copied.push({ table: model.name, ...counts, ...here });
  }
  return copied;
}

async function refuseForeign(
  source: Query,
  target: Target,
  models: Model[],
  { dropExtra }: CopyOptions,
): Promise<void> {
  if (dropExtra) return;
  const [[here] = [], [there] = []] = [await source(SECRET), await target.query(SECRET)].map(([row]) => row ?? []);
  if (there !== undefined && there !== here) {
    throw new Error(
      "The target belongs to another installation: it has results under another secret. Name an empty database.",
    );
  }
  for (const model of models) {
    if (MADE_AT_START.has(model.name)) continue;
    const extra = await findExtra(source, target, model);
    if (extra.length === 0) continue;
    throw new Error(
      `The target holds ${extra.length} rows of ${model.name} that the source does not have. If it has served already, do not copy into it again. If they were deleted from the source since an earlier copy, run again with --drop-extra.`,
    );
  }
}

async function* pagesOf(query: Query, model: Model): AsyncGenerator<Row[]> {
  for (let last: Row | undefined; ; ) {
    const rows = (await query(pageQuery(model, PAGE, last === undefined), last ?? [])).map((row) => rowOf(model, row));
    if (rows.length > 0) yield rows;
    const end = rows.at(-1);
    if (end === undefined || rows.length < PAGE) return;
    last = keyOf(model, end);
  }
}

async function sameKeys(query: Query, model: Model, rows: Row[]): Promise<Map<string, string>> {
  const keys = rows.flatMap((row) => keyOf(model, row));
  const found = (await query(findQuery(model, rows.length), keys)).map((row) => rowOf(model, row));
  return new Map(found.map((row) => [textOf(keyOf(model, row)), textOf(row)]));
}

async function copyRows(source: Query, target: Target, model: Model, { report }: CopyOptions): Promise<number> {
  const [[total] = []] = await source(`SELECT COUNT(*) FROM "${model.name}"`);
  let [done, written] = [0, 0];
  for await (const page of pagesOf(source, model)) {
    const there = await sameKeys(target.query, model, page);
    const wanted = page.filter((row) => there.get(textOf(keyOf(model, row))) !== textOf(row));
    if (wanted.length > 0) written += await target.change(upsertQuery(model, wanted.length), wanted.flat());
    done += page.length;
    report({ table: model.name, done, total: Math.max(done, Number(total)) });
  }
  return written;
}

async function findExtra(source: Query, target: Target, model: Model): Promise<Row[]> {
  const extra: Row[] = [];
  for await (const page of pagesOf(target.query, model)) {
    const here = await sameKeys(source, model, page);
    extra.push(...page.map((row) => keyOf(model, row)).filter((key) => !here.has(textOf(key))));
  }
  return extra;
}

async function removeExtra(source: Query, target: Target, model: Model): Promise<number> {
  const extra = await findExtra(source, target, model);
  let removed = 0;
  for (let first = 0; first < extra.length; first += PAGE) {
    const keys = extra.slice(first, first + PAGE);
    removed += await target.change(deleteQuery(model, keys.length), keys.flat());
  }
  return removed;
}

async function fingerprintOf(query: Query, model: Model): Promise<{ rows: number; sha256: string }> {
  const fingerprint = newFingerprint();
  for await (const page of pagesOf(query, model)) for (const row of page) fingerprint.add(row);
  return fingerprint.read();
}

async function onTarget<T>(url: string, work: (target: Target) => Promise<T>): Promise<T> {
  const connection = await adapterFor(url).connect();
  const database = databaseOf(url);
  try {
    return await work({
      query: async (sql, args = []) => (await connection.queryRaw(statementFor(database, sql, args))).rows,
      change: (sql, args) => connection.executeRaw(statementFor(database, sql, args)),
    });
  } finally {
    await connection.dispose();
  }
}
