import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

/** Starts a TypeScript file of tests/support as a process of its own on a database; its lines as they come. */
export function startProcess(
  file: string,
  databaseUrl: string,
  args: string[] = [],
): { child: ChildProcess; lines: string[]; ended: Promise<number | null> } {
  const child = spawn(
    process.execPath,
    ["--import", "tsx", "--conditions=react-server", `tests/support/${file}`, ...args],
    { env: { ...process.env, DATABASE_URL: databaseUrl }, stdio: ["ignore", "pipe", "inherit"] },
  );
  const lines: string[] = [];
  const reader = createInterface({ input: child.stdout }).on("line", (line) => lines.push(line));
  const ended = Promise.all([once(child, "exit"), once(reader, "close")]).then(() => child.exitCode);
  return { child, lines, ended };
}
