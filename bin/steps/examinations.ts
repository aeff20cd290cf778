import { existsSync, readFileSync, statfsSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { databaseOf, fileOf } from "#lib/data/adapter.ts";
import { today } from "#lib/data/day.ts";
import { expectedMigrations } from "#lib/data/health.ts";
import { type Query, readSnapshot } from "#lib/data/snapshot.ts";
import { isAtLeast } from "./node-version.mjs";
import { isBuilt } from "./sources.mjs";

export type Finding = { subject: string; state: "good" | "note" | "bad"; found: string; advice?: string };

const LEAST_FREE_BYTES = 500 * 1024 * 1024;
const MOST_SKEW_SECONDS = 30;

const good = (subject: string, found: string): Finding => ({ subject, state: "good", found });
const note = (subject: string, found: string, advice: string): Finding => ({ subject, state: "note", found, advice });
const bad = (subject: string, found: string, advice: string): Finding => ({ subject, state: "bad", found, advice });

function node(): Finding {
  const { engines }: { engines: { node: string } } = JSON.parse(readFileSync("package.json", "utf8"));
  const wanted = engines.node.replace(/^>=/, "");
  const found = process.versions.node;
  return isAtLeast(found, wanted)
    ? good("Node", found)
    : bad("Node", `${found}, but ${wanted} or newer is needed`, "Install it from https://nodejs.org/.");
}

function build(): Finding {
  return isBuilt()
    ? good("Production build", "belongs to these sources")
    : note("Production build", "missing or older than the sources", "npm start builds it, or run npm run build.");
}

function disk(url: string): Finding[] {
  if (databaseOf(url) !== "sqlite") return [];
  const folder = dirname(fileOf(url));
  if (!existsSync(folder)) return [];
  const { bavail, bsize } = statfsSync(folder);
  const free = bavail * bsize;
  const found = `${Math.floor(free / 1024 ** 2)} MiB free beside the database`;
  return [
    free >= LEAST_FREE_BYTES
      ? good("Disk", found)
      : bad(
          "Disk",
          found,
          "Make room: without it no result can be saved. A backup needs as much again as the database.",
        ),
  ];
}

function permissions(url: string): Finding[] {
  const file = fileOf(url);
  if (databaseOf(url) !== "sqlite" || !existsSync(file)) return [];
  const mode = statSync(file).mode & 0o007;
  if (mode === 0) return [good("File", "not readable by everybody")];
  return [
    note(
      "File",
      "every user of this machine can read the database",
      `It holds the secret of all links: chmod o-rwx ${file}`,
    ),
  ];
}

async function migrations(query: Query, url: string): Promise<Finding> {
  const rows = await query("SELECT migration_name, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL");
  const unfinished = rows.filter(([, finished]) => finished === null).map(([name]) => String(name));
  const applied = new Set(rows.map(([name]) => String(name)));
  const expected = expectedMigrations(url);
  const missing = expected.filter((name) => !applied.has(name));
  const unknown = [...applied].filter((name) => !expected.includes(name));
  if (unfinished.length > 0) {
    return bad(
      "Migrations",
      `${unfinished.join(", ")} did not finish`,
      "Restore the backup made before the upgrade, and try again.",
    );
  }
  if (missing.length > 0) return bad("Migrations", `${missing.join(", ")} not applied`, "npm start applies them.");
  if (unknown.length > 0) {
    return bad(
      "Migrations",
      `${unknown.join(", ")} unknown to this version`,
      "The database is newer: run the version that wrote it, or restore a backup.",
    );
  }
  return good("Migrations", `${expected.length} applied, none missing`);
}

async function criteria(query: Query): Promise<Finding> {
  const rows = await query(
    'SELECT "version", "publishedOn" FROM "CriteriaSet" ORDER BY "publishedOn" DESC, "version" DESC',
  );
  const active = rows.find(([, day]) => String(day) <= today());
  if (!active) return bad("Criteria sets", "none is published and due", "npm run criteria:publish");
  return good("Criteria sets", `${rows.length} published, ${String(active[0])} is active`);
}

async function secret(query: Query): Promise<Finding> {
  const [[value] = []] = await query(`SELECT "value" FROM "Secret" WHERE "name" = 'results'`);
  const [[results] = []] = await query('SELECT COUNT(*) FROM "Result"');
  if (typeof value === "string" && Buffer.from(value, "base64url").length >= 32)
    return good("Secret", "256 bits, kept in the database");
  if (value === undefined && Number(results) === 0) return good("Secret", "will be made with the first result");
  return bad(
    "Secret",
    "missing or too short, though there are results",
    "Restore it from a backup: without it nobody's form leads to its link again.",
  );
}

async function clock(query: Query, url: string): Promise<Finding> {
  if (databaseOf(url) === "sqlite") {
    const [[latest] = []] = await query('SELECT MAX("createdOn") FROM "Result"');
    return typeof latest === "string" && latest > today()
      ? bad(
          "Clock",
          `it is ${today()} here, but there are results of ${latest}`,
          "Set this machine's clock, for instance with NTP.",
        )
      : good("Clock", `${today()}, not before the latest result`);
  }
  const [[seconds] = []] = await query("SELECT EXTRACT(EPOCH FROM clock_timestamp())");
  const skew = Math.abs(Number(seconds) - Date.now() / 1000);
  return skew <= MOST_SKEW_SECONDS
    ? good("Clock", `${skew.toFixed(1)} s from the database server's`)
    : bad("Clock", `${skew.toFixed(0)} s from the database server's`, "Set the clocks, for instance with NTP.");
}

async function database(url: string): Promise<Finding[]> {
  const kind = databaseOf(url);
  if (kind === "sqlite" && !existsSync(fileOf(url))) {
    return [note("Database", `SQLite, no file yet`, "npm start makes it.")];
  }
  try {
    return await readSnapshot(async (query) => {
      const version = String(
        (await query(kind === "sqlite" ? "SELECT sqlite_version()" : "SHOW server_version"))[0]?.[0],
      );
      const integrity = kind === "sqlite" ? String((await query("PRAGMA quick_check"))[0]?.[0]) : "ok";
      return [
        integrity === "ok"
          ? good("Database", `${kind === "sqlite" ? "SQLite" : "PostgreSQL"} ${version}, answers`)
          : bad(
              "Database",
              `damaged: ${integrity}`,
              "Stop the server and restore the latest backup (docs/operating.md).",
            ),
        await migrations(query, url),
        await criteria(query),
        await secret(query),
        await clock(query, url),
      ];
    }, url);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const advice = /_prisma_migrations/.test(message)
      ? "It is empty or another application's: npm start prepares an empty one."
      : "Check DATABASE_URL, that the database runs, and that this user may use it.";
    return [bad("Database", message.split("\n").at(-1) ?? message, advice)];
  }
}

/** Everything that is looked at, in order. Reads only. */
export async function examine(url: string): Promise<Finding[]> {
  return [node(), build(), ...disk(url), ...permissions(url), ...(await database(url))];
}
