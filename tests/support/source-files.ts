import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";

export const ROOT = resolve(import.meta.dirname, "../..");

/** The files below some folders of the repository whose names match, as paths from the top with forward slashes. */
export function sourceFiles(folders: string[], pattern: RegExp): string[] {
  return folders
    .flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && pattern.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((path) => !/\/(generated|\.next)\//.test(path))
    .sort();
}

export const readSource = (path: string): string => readFileSync(join(ROOT, path), "utf8");
