import { build } from "esbuild";
import { ROOT } from "./steps/run.mjs";

/** Compiles server.ts and what it imports of ours to one file. @param {string} outfile */
export async function buildServer(outfile) {
  await build({
    absWorkingDir: ROOT,
    entryPoints: ["server.ts"],
    outfile,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "esm",
    packages: "external",
    logLevel: "warning",
    plugins: [
      {
        // This bundle is the server; the guard against bundling for browsers has nothing to guard here.
        name: "server-only",
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^server-only$/ }, () => ({ path: "server-only", namespace: "empty" }));
          onLoad({ filter: /.*/, namespace: "empty" }, () => ({ contents: "" }));
        },
      },
    ],
  });
}
