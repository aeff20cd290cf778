import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chownSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { findPostgresql } from "../../bin/steps/postgresql.mjs";
import { freePort } from "./free-port.ts";

/**
 * A PostgreSQL server for tests; `url` leads to its maintenance database as its superuser, `data` is its cluster,
 * `log` what it has printed.
 */
export type PostgresServer = {
  url: string;
  data: string;
  log: () => string;
  process: ChildProcess;
  stop: () => Promise<void>;
  /** Ends the server, keeping its data, as when the machine it runs on is restarted; and starts it again. */
  halt: () => Promise<void>;
  resume: () => Promise<void>;
};

type User = { uid: number; gid: number };

const START_LIMIT_MS = 60_000;

/**
 * Starts a real PostgreSQL server on a free port of this machine, on an empty cluster in a temporary folder. PostgreSQL
 * refuses to run as root, so there it runs as "nobody", from a copy of its programs that "nobody" can reach.
 *
 * @param settings further settings, such as `{ fsync: "on" }` for tests of durability
 */
export async function startPostgres(settings: Record<string, string> = {}): Promise<PostgresServer> {
  const found = findPostgresql();
  if (!found) throw new Error("no PostgreSQL found; npm test prepares one, or name its folder in POSTGRES_BIN");
  const folder = mkdtempSync(join(tmpdir(), "postgres-"));
  const user = process.getuid?.() === 0 ? nobody() : undefined;
  const bin = user && found.includes("node_modules") ? copyPrograms(found, folder) : found;
  const data = join(folder, "data");
  mkdirSync(data, { mode: 0o700 });
  if (user) for (const path of [folder, data]) chownSync(path, user.uid, user.gid);

  const options = { ...user, cwd: folder, env: { ...process.env, LC_ALL: "C", TZ: "UTC" } };
  const init = ["-D", data, "-U", "postgres", "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync"];
  execFileSync(join(bin, "initdb"), init, { ...options, stdio: ["ignore", "ignore", "inherit"] });

  const port = await freePort();
  const wanted = { fsync: "off", max_connections: "200", shared_buffers: "32MB", ...settings };
  const flags = Object.entries(wanted).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const args = ["-D", data, "-k", folder, "-h", "127.0.0.1", "-p", String(port), ...flags];
  const start = async () => {
    const started = spawn(join(bin, "postgres"), args, { ...options, stdio: ["ignore", "ignore", "pipe"] });
    return { started, log: await untilReady(started) };
  };
  const first = await start();
  let server = first.started;
  const halt = async () => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    const ended = once(server, "exit");
    server.kill("SIGINT");
    await ended;
  };

  return {
    url: `postgresql://postgres@127.0.0.1:${port}/postgres`,
    data,
    log: first.log,
    process: server,
    halt,
    async resume() {
      server = (await start()).started;
    },
    async stop() {
      await halt();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function nobody(): User {
  const idOf = (flag: string) => Number(execFileSync("id", [flag, "nobody"], { encoding: "utf8" }));
  return { uid: idOf("-u"), gid: idOf("-g") };
}

function copyPrograms(bin: string, folder: string): string {
  const target = join(folder, "native");
  cpSync(dirname(bin), target, { recursive: true, verbatimSymlinks: true });
  if (!existsSync(join(target, "bin/initdb"))) throw new Error(`could not copy ${bin}`);
  return join(target, "bin");
}

function untilReady(server: ChildProcess): Promise<() => string> {
  let printed = "";
  return new Promise((ready, failed) => {
    server.stderr?.on("data", (chunk: Buffer) => {
      printed += chunk;
      if (printed.includes("ready to accept connections")) ready(() => printed);
    });
    server.once("error", failed);
    server.once("exit", () => failed(new Error(`PostgreSQL did not start:\n${printed}`)));
    setTimeout(() => failed(new Error(`PostgreSQL was not ready in time:\n${printed}`)), START_LIMIT_MS).unref();
  });
}
