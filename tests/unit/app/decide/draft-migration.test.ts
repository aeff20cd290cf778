import { expect, test } from "vitest";
import { migrateAnswers } from "#app/decide/draft-migration.ts";
import { wizardSetFrom } from "#app/decide/wizard-set.ts";
import { publishedSet } from "#tests/support/published-set.ts";

const set = wizardSetFrom(await publishedSet("2026-11"));

test("answers move to another set by question id, as far as it still offers them", () => {
  const draft = {
    goal: "ship",
    role: "astronaut",
    gone: "x",
    deploy: ["phone", "moon"],
    musts: "none",
    field: "not-sure",
    priorities: { future: "nice", comfort: "huge", old: "nice" },
  };
  expect(migrateAnswers(set, draft)).toEqual({
    answers: { goal: "ship", deploy: ["phone"], musts: ["none"], field: "not-sure", priorities: { future: "nice" } },
    lost: ["role", "gone", "deploy", "priorities"],
  });
});

test("a draft that this set offers in full has lost nothing", () => {
  const draft = { goal: "ship", musts: "none", deploy: ["phone", "server"], priorities: { future: "nice" } };
  expect(migrateAnswers(set, draft).lost).toEqual([]);
});

test("values of the wrong kind are lost, not guessed at", () => {
  const draft = JSON.parse(
    '{"goal":["ship"],"deploy":{"x":1},"priorities":"nice","role":7,"field":null,"musts":[null]}',
  );
  expect(migrateAnswers(set, draft).answers).toEqual({});
});
