import { expect, test } from "vitest";
import { stages } from "../../../../bin/steps/stages.mjs";

test("each stage says where it stands, what it does, or that there is nothing to do", async () => {
  const said: string[] = [];
  const stage = stages(2, (line: string) => said.push(line));
  await stage("Tools", () => undefined);
  const built = await stage("Pages", (note) => {
    note("building …");
    return 7;
  });
  expect(built).toBe(7);
  expect(said).toEqual(["1 of 2  Tools: in place", "2 of 2  Pages: building …"]);
});

test("a stage that fails says no more", async () => {
  const said: string[] = [];
  const stage = stages(1, (line: string) => said.push(line));
  await expect(stage("Tools", () => Promise.reject(new Error("no network")))).rejects.toThrow("no network");
  expect(said).toEqual([]);
});
