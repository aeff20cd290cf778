import { execFileSync, spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { NODE_FLAGS } from "#tests/support/app-server.ts";
import { ROOT } from "#tests/support/source-files.ts";

/** What the control's action writes: the texts of a real result, and the cells that it is counted in. */
export type ControlWrite = { answers: string; outcome: string; cells: readonly (readonly [string, string])[] };

const ENV = { ...process.env, NODE_ENV: "production" as const, NEXT_TELEMETRY_DISABLED: "1" };

/** Builds the application without anything in it that tests/bench compares with. */
export function buildControl(): void {
  execFileSync(process.execPath, ["node_modules/next/dist/bin/next", "build", "tests/bench/empty-app"], {
    cwd: ROOT,
    env: ENV,
    stdio: "ignore",
  });
}

/** Starts a control (control-process.ts) with a database of its own in `folder`, and waits until it is ready. */
export async function startControl(
  folder: string,
  name: string,
  write: ControlWrite,
): Promise<{ url: string; pid: number; stop: () => void }> {
  const file = `${folder}/${name}.json`;
  writeFileSync(file, JSON.stringify({ ...write, url: `file:${folder}/control-${name}.db` }));
  const flags = [...NODE_FLAGS, "--import", "tsx", "--conditions=react-server"];
  const child = spawn(process.execPath, [...flags, "tests/bench/control-process.ts"], {
    cwd: ROOT,
    env: { ...ENV, BENCH_WRITE: file },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const url = await new Promise<string>((found) => {
    child.stdout.on("data", (chunk: Buffer) => {
      const said = /Ready: (\S+)/.exec(chunk.toString())?.[1];
      if (said) found(said);
    });
  });
  return { url, pid: child.pid ?? 0, stop: () => child.kill() };
}
