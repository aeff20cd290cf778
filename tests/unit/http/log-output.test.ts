import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { logOutput } from "#lib/http/log-output.ts";

async function written(act: (output: ReturnType<typeof logOutput>) => Promise<void> | void): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "log-"));
  const fd = openSync(join(folder, "log"), "w");
  await act(logOutput(fd));
  closeSync(fd);
  const text = readFileSync(join(folder, "log"), "utf8");
  rmSync(folder, { recursive: true });
  return text;
}

test("lines wait until they are flushed, and are then written at once and in order", async () => {
  expect(await written(({ write }) => write("never flushed\n"))).toBe("");
  const text = await written(({ write, flushNow }) => {
    write("first é\n");
    write("second\n");
    flushNow();
    flushNow();
  });
  expect(text).toBe("first é\nsecond\n");
});

test("many lines are written without being asked for, each once", async () => {
  const lines = Array.from({ length: 2000 }, (_, number) => `line ${number} é\n`);
  const text = await written(async ({ write, flush }) => {
    for (const line of lines) write(line);
    await pause(200);
    flush();
    await pause(200);
  });
  expect(text).toBe(lines.join(""));
});

/* Sends itself lines whose reader has gone, or never reads, and ends. */
const PROGRAM = `
  import { logOutput } from "./lib/http/log-output.ts";
  const output = logOutput(1);
  process.on("exit", output.flushNow);
  for (let line = 0; line < 20000; line += 1) output.write("a line of a log that nobody reads\\n");
  setTimeout(() => process.exit(0), 300);
`;

test.each([
  ["has gone", "exec 3>&1; { $PROGRAM; echo $? >&3; } | true"],
  ["never reads", "exec 3>&1; { $PROGRAM; echo $? >&3; } | sleep 3"],
])("a process whose reader %s ends all the same", (_, script) => {
  const program = `"${process.execPath}" --import tsx --input-type=module -e '${PROGRAM}'`;
  const since = performance.now();
  const { stdout } = spawnSync("bash", ["-c", script.replace("$PROGRAM", program)], {
    encoding: "utf8",
    timeout: 25_000,
  });
  expect(stdout.trim()).toBe("0");
  expect(performance.now() - since).toBeLessThan(20_000);
});
