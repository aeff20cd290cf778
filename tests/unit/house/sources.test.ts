import ts from "typescript";
import { expect, test } from "vitest";
import { readSource, sourceFiles } from "#tests/support/source-files.ts";

const FOLDERS = ["app", "lib", "bin", "prisma", "tests"];
const CODE = /\.(ts|tsx|mjs|css)$/;

const all = sourceFiles(FOLDERS, CODE);
const lineCount = (path: string) => readSource(path).trimEnd().split("\n").length;

test("there are sources to look at", () => {
  expect(all.length).toBeGreaterThan(50);
  expect(all).toContain("lib/model/criteria-set.ts");
});

test("no file is longer than 200 lines", () => {
  expect(all.filter((path) => lineCount(path) > 200)).toEqual([]);
});

test("a page is at most 25 lines", () => {
  expect(all.filter((path) => /\/page\.tsx$/.test(path) && lineCount(path) > 25)).toEqual([]);
});

test("no file is a drawer for things without a name", () => {
  const drawers = /(^|\/)(utils?|helpers?|misc|common|index)(\/|\.(ts|tsx|mjs)$)/;
  expect(all.filter((path) => drawers.test(path))).toEqual([]);
});

test("nothing silences the type checker, but for the one cast between two generated clients", () => {
  const silencer = /@ts-(ignore|expect-error|nocheck)|\bas any\b|\bas unknown as\b/;
  const others = all.filter((path) => path !== "tests/unit/house/sources.test.ts");
  expect(others.filter((path) => silencer.test(readSource(path)))).toEqual(["lib/data/client.ts"]);
});

test("no request path opens an interactive transaction, in which other requests' writes could vanish", () => {
  const sources = sourceFiles(["app", "lib"], /\.tsx?$/);
  expect(
    sources.filter((path) => /\$transaction\(\s*(async\b|function\b|\(?\w*\)?\s*=>)/.test(readSource(path))),
  ).toEqual([]);
});

test("every exported function of lib says what it does", () => {
  const silent = sourceFiles(["lib"], /\.ts$/).flatMap((path) => {
    const file = ts.createSourceFile(path, readSource(path), ts.ScriptTarget.Latest, true);
    return file.statements
      .filter(isExportedFunction)
      .filter(isSilent)
      .map((node) => `${path}: ${nameOf(node)}`);
  });
  expect(silent).toEqual([]);
});

type Exported = ts.FunctionDeclaration | ts.VariableStatement;

function isExportedFunction(node: ts.Statement): node is Exported {
  if (!ts.isFunctionDeclaration(node) && !ts.isVariableStatement(node)) return false;
  const isExported = node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
  if (!isExported || ts.isFunctionDeclaration(node)) return isExported === true;
  return node.declarationList.declarations.some(
    ({ initializer }) => initializer && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer)),
  );
}

function isSilent(node: Exported): boolean {
  return !ts.getJSDocCommentsAndTags(node).some(ts.isJSDoc);
}

function nameOf(node: Exported): string {
  return ts.isFunctionDeclaration(node)
    ? (node.name?.text ?? "default")
    : node.declarationList.declarations.map(({ name }) => name.getText()).join(", ");
}
