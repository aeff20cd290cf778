import { expect, test, vi } from "vitest";
import type { Answers } from "#lib/model/answers.ts";
import { score } from "#lib/model/score.ts";
import { criteriaFor, essential } from "#tests/support/persona.ts";
import { publishedSet } from "#tests/support/published-set.ts";

// A scoring also tries every other answer; on a busy machine that takes its time, and speed is measured elsewhere.
vi.setConfig({ testTimeout: 30_000 });

const set = await publishedSet("2026-11");

test("fine-tuning and serving open language models is clearly PyTorch, for its models, its servers and its libraries", () => {
  const outcome = score(set, {
    goal: "ship",
    field: ["language-llm"],
    start: "pretrained",
    deploy: ["llm-serving"],
    hardware: ["nvidia-linux"],
    scale: "multi-gpu",
    codebase: "none",
  });
  expect(outcome).toMatchObject({ verdict: "pytorch", strength: "clear", reason: "fit", dealbreakers: [] });
  expect(criteriaFor("pytorch", outcome).slice(0, 3).sort()).toEqual(["libraries", "research", "shipping"]);
  expect(criteriaFor("tensorflow", outcome)).toEqual(["operations"]);
});

test("keyword spotting on a Cortex-M board is TensorFlow, for where it must run, and PyTorch is at risk", () => {
  const outcome = score(set, {
    goal: "ship",
    field: ["audio"],
    deploy: ["microcontroller"],
    musts: ["tiny-device"],
    codebase: "none",
    priorities: essential("shipping"),
  });
  expect(outcome.verdict).toBe("tensorflow");
  expect(outcome.reason).toBe("fit");
  expect(criteriaFor("tensorflow", outcome)[0]).toBe("shipping");
  expect(outcome.dealbreakers).toEqual([{ id: "tiny-device-pytorch", framework: "pytorch", effect: "at-risk" }]);
});

test("an Android team that maintains Keras models stays with TensorFlow or finds it close, for the code and knowledge it has", () => {
  const outcome = score(set, {
    goal: "maintain",
    field: ["vision"],
    deploy: ["phone"],
    codebase: "keras",
    team: "tensorflow",
    horizon: "years",
    priorities: essential("switching", "shipping"),
  });
  expect(["tensorflow", "close"]).toContain(outcome.verdict);
  expect(criteriaFor("tensorflow", outcome)[0]).toBe("switching");
  const shipping = outcome.contributions.find(({ criterion }) => criterion === "shipping");
  expect(Math.abs(shipping?.difference ?? 100), "both run well on phones").toBeLessThan(12);
});

test("publishing in reinforcement learning from paper code is clearly PyTorch, for research and then for libraries", () => {
  const outcome = score(set, {
    role: "researcher",
    goal: "publish",
    field: ["reinforcement"],
    start: "paper-code",
    hardware: ["nvidia-linux"],
    priorities: essential("research"),
  });
  expect(outcome).toMatchObject({ verdict: "pytorch", strength: "clear", reason: "fit" });
  expect(criteriaFor("pytorch", outcome).slice(0, 2)).toEqual(["research", "libraries"]);
});

test("a student who must use an NVIDIA card in Windows itself finds TensorFlow ruled out, whatever else they answer", () => {
  const answers: Answers = { role: "student", goal: "learn", hardware: ["nvidia-windows"], musts: ["windows-gpu"] };
  const outcome = score(set, answers);
  expect(outcome).toMatchObject({ verdict: "pytorch", strength: "clear", reason: "ruled-out" });
  expect(outcome.dealbreakers).toEqual([{ id: "windows-gpu-tensorflow", framework: "tensorflow", effect: "fails" }]);
  const devoted = { ...answers, codebase: "keras", deploy: ["microcontroller"], priorities: essential("shipping") };
  expect(score(set, devoted)).toMatchObject({ verdict: "pytorch", reason: "ruled-out" });
});

test("not being sure of anything gives nothing clear, and the same as answering nothing", () => {
  const unsure = Object.fromEntries(set.questions.map(({ id }) => [id, "not-sure"]));
  const outcome = score(set, unsure);
  expect(outcome.strength).not.toBe("clear");
  expect(outcome.dealbreakers).toEqual([]);
  expect(outcome.evidenceRange.worst, "the worst case reaches the other side").toBeLessThan(0);
  expect(score(set, {})).toEqual(outcome);
});
