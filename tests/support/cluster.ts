import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { findNginx } from "../../bin/steps/nginx.mjs";
import { type AppServer, startAppServer } from "./app-server.ts";
import { freePort } from "./free-port.ts";

/** Several instances before one database, behind the reverse proxy of deploy/nginx.conf. */
export type Cluster = AppServer & {
  instances: AppServer[];
  /** Ends one instance, as asked or at once, and starts another in its place. @returns milliseconds until it had ended. */
  replace: (index: number, signal: "SIGTERM" | "SIGKILL") => Promise<number>;
};

export async function startCluster(databaseUrl: string, count = 3, env: Record<string, string> = {}): Promise<Cluster> {
  const ports = await Promise.all(Array.from({ length: count }, freePort));
  const start = (port: number) =>
    startAppServer(databaseUrl, {
      PORT: String(port),
      TRUSTED_PROXIES: "127.0.0.1",
      DATABASE_CONNECTIONS: "8",
      ...env,
    });
  const instances = await Promise.all(ports.map(start));
  const proxy = await startProxy(ports);
  let endedOnes = "";
  const replace = async (index: number, signal: "SIGTERM" | "SIGKILL") => {
    const [old, port] = [instances[index], ports[index]];
    if (!old || port === undefined) throw new Error(`no instance ${index}`);
    const { exitCode, signalCode } = old.process;
    // Its end would be waited for forever.
    if (exitCode !== null || signalCode !== null) throw new Error(`instance ${index} had ended: ${old.output()}`);
    const since = performance.now();
    const ended = once(old.process, "exit");
    old.process.kill(signal);
    await ended;
    const took = performance.now() - since;
    endedOnes += old.output();
    instances[index] = await start(port);
    return took;
  };
  return {
    url: proxy.url,
    process: proxy.process,
    output: () => endedOnes + instances.map(({ output }) => output()).join("") + proxy.output(),
    instances,
    replace,
    async stop() {
      await proxy.stop();
      await Promise.all(instances.map(({ stop }) => stop()));
    },
  };
}

async function startProxy(
  ports: readonly number[],
): Promise<{ url: string; process: ChildProcess; output: () => string; stop: () => Promise<void> }> {
  const nginx = findNginx();
  if (!nginx) throw new Error("no nginx found; npm test prepares one (Debian: apt-get install nginx-light)");
  const folder = mkdtempSync(join(tmpdir(), "nginx-"));
  const port = await freePort();
  const shipped = readFileSync("deploy/nginx.conf", "utf8")
    .replace(/^ *server app-\d:3000[^;]*;\n/gm, "")
    .replace(
      "least_conn;",
      ["least_conn;", ...ports.map((at) => `server 127.0.0.1:${at} max_fails=1 fail_timeout=2s;`)].join("\n"),
    )
    .replace("listen 80 default_server", `listen 127.0.0.1:${port}`)
    // Everything here comes from one address.
    .replace("rate=30r/s", "rate=10000r/s");
  const paths = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  const user = process.getuid?.() === 0 ? "user root;\n" : "";
  const main = `${user}daemon off;\npid ${folder}/pid;\nerror_log stderr warn;\nworker_processes 1;\nevents {}\nhttp {\n${paths.join("\n")}\n${shipped}}\n`;
  writeFileSync(join(folder, "nginx.conf"), main);
  const child = spawn(nginx, ["-p", folder, "-c", join(folder, "nginx.conf")], { stdio: ["ignore", "ignore", "pipe"] });
  let printed = "";
  child.stderr.on("data", (chunk: Buffer) => {
    printed = (printed + chunk).slice(-5000);
  });
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; ; tries += 1) {
    if (
      await fetch(`${url}/api/health/live`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      break;
    if (tries > 100 || child.exitCode !== null) throw new Error(`nginx did not start:\n${printed}`);
    await pause(50);
  }
  return {
    url,
    process: child,
    output: () => printed,
    async stop() {
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
