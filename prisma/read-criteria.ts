import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import {
  type Document,
  isCollection,
  isMap,
  isNode,
  isPair,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
} from "yaml";
import { checkCriteriaSet } from "#lib/model/check-criteria-set.ts";
import type { CriteriaSet } from "#lib/model/criteria-set.ts";

/** What is wrong in a criteria file, counted from line 1 and column 1. */
export type FileProblem = { file: string; line: number; column: number; message: string };
export type ReadCriteria = { ok: true; file: string; set: CriteriaSet } | { ok: false; problems: FileProblem[] };

export const CRITERIA_FOLDER = join(import.meta.dirname, "criteria");

/** The criteria documents of a folder, by name. */
export async function listCriteriaFiles(folder = CRITERIA_FOLDER): Promise<string[]> {
  const names = await readdir(folder);
  return names
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => join(folder, name));
}

/** Reads and checks one criteria document; problems carry the line they are on. The file is named after its version. */
export async function readCriteriaFile(file: string): Promise<ReadCriteria> {
  const lines = new LineCounter();
  const document = parseDocument(await readFile(file, "utf8"), { lineCounter: lines });
  const at = (offset: number, message: string): FileProblem => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col, message };
  };
  const unreadable = [...document.errors, ...document.warnings];
  if (unreadable.length > 0) {
    return { ok: false, problems: unreadable.map(({ pos, message }) => at(pos[0], message.split("\n")[0] ?? message)) };
  }
  const checked = checkCriteriaSet(document.toJS());
  if (!checked.ok) {
    const problems = checked.problems.map(({ path, message }) =>
      at(offsetOf(document, path), path.length > 0 ? `${nameOf(path)}: ${message}` : message),
    );
    return { ok: false, problems };
  }
  const named = basename(file).replace(/\.ya?ml$/, "");
  if (named === checked.set.version) return { ok: true, file, set: checked.set };
  const message = `version is "${checked.set.version}", but the file is named after "${named}"`;
  return { ok: false, problems: [at(offsetOf(document, ["version"]), message)] };
}

const nameOf = (path: (string | number)[]) =>
  path
    .map((part) => (typeof part === "number" ? `[${part}]` : `.${part}`))
    .join("")
    .replace(/^\./, "");

/** Where the value at a path begins; for a mapping its key, for something absent the nearest thing around it. */
function offsetOf(document: Document, path: (string | number)[]): number {
  let node: Node | null = document.contents;
  let offset = startOf(node);
  for (const key of path) {
    const pair = isCollection(node) ? childOf(node, key) : undefined;
    if (pair === undefined) return offset;
    node = isPair(pair) ? asNode(pair.value) : asNode(pair);
    offset = isPair(pair) && (isCollection(node) || node === null) ? startOf(asNode(pair.key)) : startOf(node);
  }
  return offset;
}

function childOf(node: Node & { items: unknown[] }, key: string | number): unknown {
  if (!isMap(node)) return typeof key === "number" ? node.items[key] : undefined;
  return node.items.find((pair: Pair) => isNode(pair.key) && String(pair.key) === String(key));
}

const asNode = (value: unknown): Node | null => (isNode(value) ? value : null);
const startOf = (node: Node | null): number => node?.range?.[0] ?? 0;
