import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { adapterFor, databaseOf } from "#lib/data/adapter.ts";

const run = promisify(execFile);

/** The rows of a query against a database, over a connection of its own. */
export async function query(url: string, sql: string): Promise<unknown[][]> {
  const adapter = adapterFor(url);
  const connection = await adapter.connect();
  try {
    return (await connection.queryRaw({ sql, args: [], argTypes: [] })).rows;
  } finally {
    await connection.dispose();
  }
}

/** A command of ours on that database: its exit code and what it printed. */
export async function command(
  url: string,
  script: string,
  args: readonly string[] = [],
): Promise<{ code: number; output: string }> {
  const env = { ...process.env, NODE_ENV: "production" as const, DATABASE_URL: url };
  const argv = ["--import", "tsx", "--conditions=react-server", script, ...args];
  try {
    const { stdout, stderr } = await run(process.execPath, argv, { env, maxBuffer: 64 * 1024 * 1024 });
    return { code: 0, output: stdout + stderr };
  } catch (error) {
    const part = (name: string) => String((typeof error === "object" && error && Reflect.get(error, name)) ?? "");
    return { code: Number(part("code")) || 1, output: part("stdout") + part("stderr") };
  }
}

/** What is wrong with a database after trouble: results that were acknowledged and are gone, tallies, the file itself. */
export async function faultsOf(url: string, acknowledged: readonly { id: string }[]): Promise<string[]> {
  const stored = new Set((await query(url, 'SELECT "id" FROM "Result"')).map(([id]) => String(id)));
  const lost = acknowledged.filter(({ id }) => !stored.has(id)).length;
  const { code, output } = await command(url, "bin/stats.ts", ["verify"]);
  const integrity = databaseOf(url) === "sqlite" ? String((await query(url, "PRAGMA integrity_check"))[0]?.[0]) : "ok";
  return [
    ...(lost > 0 ? [`${lost} of ${acknowledged.length} acknowledged results are lost`] : []),
    ...(code === 0 ? [] : [`the tallies differ from a recount: ${output.slice(-500)}`]),
    ...(integrity === "ok" ? [] : [`integrity check: ${integrity}`]),
  ];
}
