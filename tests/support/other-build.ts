import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { basename, join, resolve } from "node:path";

const TEXT = /\.(js|json|html|rsc|css|map|meta|body|txt)$|BUILD_ID$/;
const LINKED = ["node_modules", "build", "prisma", "lib", "public", "package.json", "next.config.js"];

const reversed = (text: string) => [...text].reverse().join("");

/** The names that a build makes anew, with those that another build could have made: of actions, chunks and itself. */
function newNames(build: string): Map<string, string> {
  const manifest: { node: object } = JSON.parse(
    readFileSync(join(build, "server/server-reference-manifest.json"), "utf8"),
  );
  // The first byte of an action's id says what arguments it takes.
  const actions = Object.keys(manifest.node).map((id) => [id, id.slice(0, 2) + reversed(id.slice(2))] as const);
  const chunks = readdirSync(join(build, "static/chunks")).map((name) => name.split(".")[0] ?? name);
  const buildId = readFileSync(join(build, "BUILD_ID"), "utf8");
  return new Map([...actions, ...[...chunks, buildId].map((name) => [name, reversed(name)] as const)]);
}

/**
 * The next version of the site in an empty folder, to be served from there: the build as it is, but with every name that
 * a build makes anew changed, so that neither its actions nor its chunks are those that a tab from before knows. Much
 * faster than building again.
 */
export function makeOtherBuild(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of LINKED) symlinkSync(resolve(name), join(folder, name));
  const build = join(folder, ".next");
  const isNeeded = (source: string) => !/^\.next\/(cache|trace)|\.(br|gz)$/.test(source);
  cpSync(".next", build, { recursive: true, verbatimSymlinks: true, filter: isNeeded });
  const names = newNames(build);
  const anyName = new RegExp([...names.keys()].join("|"), "g");
  const renamed = (text: string) => text.replace(anyName, (name) => names.get(name) ?? name);
  for (const path of readdirSync(build, { recursive: true, encoding: "utf8" })) {
    if (path.startsWith("node_modules") || !TEXT.test(path) || statSync(join(build, path)).isDirectory()) continue;
    const text = readFileSync(join(build, path), "utf8");
    const changed = renamed(text);
    if (changed !== text) writeFileSync(join(build, path), changed);
  }
  for (const path of readdirSync(join(build, "static"), { recursive: true, encoding: "utf8" })) {
    const name = basename(path);
    if (renamed(name) !== name)
      renameSync(join(build, "static", path), join(build, "static", path, "..", renamed(name)));
  }
}
