import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { isLong } from "./figures.ts";

const ROOT = resolve(import.meta.dirname, "../..");
/** Long runs may have to share their machine; a test that waits for a server then has the time for it. */
const START_LIMIT_MS = isLong ? 180_000 : 60_000;

/** What the server is started with wherever it is shipped: package.json, deploy/. */
export const NODE_FLAGS: readonly string[] = ["--max-semi-space-size=64"];

/** The production server, run on a port of its own. `output` is what it has printed so far. */
export type AppServer = { url: string; process: ChildProcess; output: () => string; stop: () => Promise<void> };

/** Starts the built server (npm run build) on a free port and waits until it says that it is ready. */
export async function startAppServer(
  databaseUrl: string,
  env: Record<string, string> = {},
  cwd = ROOT,
): Promise<AppServer> {
  const child = spawn(process.execPath, [...NODE_FLAGS, "build/server.mjs"], {
    cwd,
    env: {
      ...process.env,
      NODE_ENV: "production",
      NEXT_MANUAL_SIG_HANDLE: "1",
      HOST: "127.0.0.1",
      PORT: "0",
      BASE_URL: "",
      // Suites send everything from one address; a test of the limits asks for them.
      RATE_LIMIT_FACTOR: "0",
      DATABASE_URL: databaseUrl,
      ...env,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  const ready = new Promise<string>((found, failed) => {
    const read = (chunk: Buffer) => {
      printed += chunk.toString();
      const port = /Ready: .*?:(\d+)/.exec(printed)?.[1];
      if (port) found(`http://127.0.0.1:${port}`);
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.once("error", failed);
    child.once("exit", (code, signal) =>
      failed(new Error(`the server ended with ${code ?? signal} before it was ready:\n${printed}`)),
    );
    setTimeout(() => failed(new Error(`the server was not ready in time:\n${printed}`)), START_LIMIT_MS).unref();
  });
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, "exit");
    child.kill("SIGINT");
    await ended;
  };
  try {
    return { url: await ready, process: child, output: () => printed, stop };
  } catch (error) {
    child.kill("SIGKILL");
    throw error;
  }
}
