import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

function sources(...folders: string[]): string[] {
  return folders
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)))
    .filter((file) => /\.(ts|tsx|mjs)$/.test(file) && !file.includes("generated"));
}

// A write of another request that is awaited while an interactive transaction is open joins it, and is lost with it.
const INTERACTIVE = /\$transaction\(\s*(async\b|\(?\s*\w*\s*\)?\s*=>|function\b)/;

test("an interactive transaction would be noticed", () => {
  expect(INTERACTIVE.test("client.$transaction(async (tx) => {})")).toBe(true);
  expect(INTERACTIVE.test("client.$transaction((tx) => tx)")).toBe(true);
  expect(INTERACTIVE.test("client.$transaction([first, second])")).toBe(false);
});

test("no interactive transaction exists", () => {
  const files = sources("app", "lib", "prisma", "bin").concat("server.ts");
  expect(files.length).toBeGreaterThan(20);
  expect(files.filter((file) => INTERACTIVE.test(readFileSync(file, "utf8")))).toEqual([]);
});

test("the database has no column for who a person is or when exactly they came", () => {
  const columns = (model: string) => {
    const body = readFileSync("prisma/schema.prisma", "utf8").match(new RegExp(`model ${model} \\{([^}]*)\\}`))?.[1];
    return [...(body ?? "").matchAll(/^ {2}(\w+) +(?:String|Int|Boolean)/gm)].map(([, name]) => name);
  };
  expect(columns("Result")).toEqual([
    "id",
    "manageKeyHash",
    "createdOn",
    "source",
    "criteria",
    "modelVersion",
    "verdict",
    "strength",
    "firstFramework",
    "sharesAnswers",
    "expiresOn",
    "answers",
    "outcome",
    "awaitsTally",
  ]);
  expect(columns("Team")).toEqual([
    "id",
    "manageKeyHash",
    "createdOn",
    "name",
    "criteria",
    "revealAt",
    "revealedOn",
    "isCounted",
    "expiresOn",
  ]);
  expect(columns("TeamMember")).toEqual(["result", "team", "seat", "name"]);
  expect(readFileSync("prisma/schema.prisma", "utf8")).not.toMatch(/DateTime|@db\./);
});
