import { existsSync } from "node:fs";
import { run } from "./run.mjs";

/** Whether packages of Debian (or what derives from it) can be installed here without asking for a password. */
export const canInstall = () => process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");

/**
 * Installs Debian packages; its exit code tells whether that worked.
 *
 * @param {string[]} packages
 */
export async function install(packages) {
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update", "-q"], { env, live: true });
  const { code } = await run("apt-get", ["install", "-y", "-q", "--no-install-recommends", ...packages], {
    env,
    live: true,
  });
  return code;
}
