import { existsSync } from "node:fs";
import { canInstall, install } from "./debian.mjs";

const INSTALLED = ["/usr/sbin/nginx", "/usr/local/sbin/nginx", "/opt/homebrew/bin/nginx", "/usr/bin/nginx"];

/** The program of nginx: NGINX, or where packages put it. @returns {string | undefined} */
export function findNginx() {
  return [process.env.NGINX ?? "", ...INSTALLED].find((path) => path !== "" && existsSync(path));
}

/** Like findNginx, and installs Debian's package where there is none and that is allowed. @param {(line: string) => void} [say] */
export async function ensureNginx(say = console.log) {
  const found = findNginx();
  if (found) return found;
  if (canInstall()) {
    say("installing Debian's nginx");
    await install(["nginx-light"]);
  }
  const packaged = findNginx();
  if (packaged) return packaged;
  throw new Error(
    "the tests of several instances need nginx. Install it (Debian: apt-get install nginx-light; macOS: brew install nginx), or name the program in NGINX",
  );
}
