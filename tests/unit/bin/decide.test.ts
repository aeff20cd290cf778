import { execFile } from "node:child_process";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { decisionOf } from "#lib/export/decision-json.ts";
import { score } from "#lib/model/score.ts";
import { publishedSet } from "#tests/support/published-set.ts";

type Run = { code: number; output: string; errors: string };

// No DATABASE_URL that could be reached: the command must need no database.
const env = { ...process.env, DATABASE_URL: "postgresql://nobody@127.0.0.1:1/none" };

function decide(args: string[], input = ""): Promise<Run> {
  return new Promise((resolve) => {
    const child = execFile("node_modules/.bin/tsx", ["bin/decide.ts", ...args], { env }, (error, output, errors) => {
      resolve({ code: typeof error?.code === "number" ? error.code : 0, output, errors });
    });
    child.stdin?.end(input);
  });
}
async function fileOf(content: unknown): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), "decide-")), "answers.json");
  await writeFile(file, JSON.stringify(content));
  return file;
}

const answers = { goal: "ship", field: ["language-llm"], start: "pretrained", codebase: "pytorch", team: "pytorch" };

test("the JSON is the outcome that the model computes, and a clear verdict exits with 0", {
  timeout: 60_000,
}, async () => {
  const run = await decide(["--answers", await fileOf({ answers }), "--format", "json"]);
  const outcome = score(await publishedSet("2026-11"), answers);
  expect({ code: run.code, verdict: outcome.verdict }).toEqual({ code: 0, verdict: "pytorch" });
  const expected = JSON.parse(JSON.stringify(outcome));
  expect(JSON.parse(run.output)).toEqual({
    ...expected,
    evidenceRange: expect.objectContaining(expected.evidenceRange),
  });
});

test("a decision.json recomputes to itself, and one that was changed is found out", { timeout: 60_000 }, async () => {
  const set = await publishedSet("2023-article");
  const outcome = score(set, { scale: "large" });
  const source = { id: "x".repeat(43), createdOn: "2026-11-22", expiresOn: null, firstFramework: "pytorch" as const };
  const decision = decisionOf(
    { ...source, answers: {}, outcome: score(set, {}), criteriaPublishedOn: set.publishedOn },
    true,
    "https://example.org",
  );
  const same = await decide(["--answers", await fileOf(decision)]);
  expect({ code: same.code, errors: same.errors }).toEqual({ code: 3, errors: "" });
  const forged = await decide(["--answers", await fileOf({ ...decision, outcome: { ...outcome, support: 0.123 } })]);
  expect(forged.code).toBe(5);
});

test("what cannot be used exits with 2 and says why", { timeout: 60_000 }, async () => {
  const wrong = await decide(["--answers", await fileOf({ goal: "nope", colour: "red" })]);
  expect(wrong.code).toBe(2);
  expect(wrong.errors).toMatch(/goal: Choose one of the options[\s\S]*colour/);
  const [missing, version, format, nothing] = await Promise.all([
    decide(["--answers", "/nowhere.json"]),
    decide(["--answers", await fileOf({}), "--criteria", "never"]),
    decide(["--answers", await fileOf({}), "--format", "xml"]),
    decide([]),
  ]);
  for (const run of [missing, version, format, nothing]) expect(run?.code).toBe(2);
  expect(version?.errors).toContain("2023-article, 2026-11");
});

test("the questions are asked on request and the record comes out clean", { timeout: 60_000 }, async () => {
  const run = await decide(["--interactive", "--format", "madr"], "\n\n4\n");
  expect(run.output).toMatch(/^---\nstatus: proposed\n/);
  expect(run.output).toContain("| What is this project for? | A new product or service that others will use |");
  expect(run.errors).toContain("What is this project for?");
});
