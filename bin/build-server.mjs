import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Compiles server.ts and what it imports of ours to build/server.mjs. */
export async function buildServer() {
  await build({
    absWorkingDir: root,
    entryPoints: ["server.ts"],
    outfile: "build/server.mjs",
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
