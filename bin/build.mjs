/* npm run build: the production build of the pages, the server around them, the compressed static files, and the bill of
   materials. */
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { buildServer } from "./build-server.mjs";
import { writeSbom } from "./sbom.mjs";
import { ROOT, TOOLS } from "./steps/run.mjs";
import { recordBuild } from "./steps/sources.mjs";

const COMPRESSIBLE = /\.(js|css|json|svg|txt)$/;

/*
 * A compile hint (v8.dev/blog/explicit-compile-hints): the browser compiles such a script whole while it arrives, beside
 * the page. Without it, it compiles function by function as they are called, and the page stands still meanwhile. Each
 * hint weighs some 30 bytes on the way, so only the scripts that take long to compile get one.
 */
const COMPILE_EARLY = "//# allFunctionsCalledOnLoad\n";

/** In bytes, uncompressed. */
const LONG = 50_000;

function hintLongScripts() {
  const folder = join(ROOT, ".next/static/chunks");
  for (const name of readdirSync(folder)) {
    if (!name.endsWith(".js")) continue;
    const file = join(folder, name);
    const script = readFileSync(file, "utf8");
    if (script.length >= LONG) writeFileSync(file, COMPILE_EARLY + script);
  }
}

function compressStaticFiles() {
  const folder = join(ROOT, ".next/static");
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!COMPRESSIBLE.test(name)) continue;
    const content = readFileSync(join(folder, name));
    writeFileSync(join(folder, `${name}.gz`), gzipSync(content, { level: 9 }));
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
    writeFileSync(join(folder, `${name}.br`), brotliCompressSync(content, { params }));
  }
}

export async function build() {
  mkdirSync(join(ROOT, "build"), { recursive: true });
  await recordBuild(async () => {
    const env = { ...process.env, NODE_ENV: /** @type {const} */ ("production"), NEXT_TELEMETRY_DISABLED: "1" };
    execFileSync(process.execPath, [TOOLS.next, "build"], { cwd: ROOT, stdio: "inherit", env });
    hintLongScripts();
    compressStaticFiles();
    await buildServer("build/server.mjs");
    await writeSbom();
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await build();
