import type { Answers } from "#lib/model/answers.ts";

/** Somebody with a project, in the question and option ids of the 2026-11 set. */
export type Persona = { who: string; answers: Answers };

/**
 * People whose outcome is watched when a set changes: some for whom the answer should be plain either way, some for whom
 * it should not. Not a test of a set (tests/unit/criteria/personas.test.ts is), only a way to see what a change does.
 */
export const PERSONAS: readonly Persona[] = [
  {
    who: "tunes and serves open language models",
    answers: {
      goal: "ship",
      field: ["language-llm"],
      start: "pretrained",
      deploy: ["llm-serving"],
      hardware: ["nvidia-linux"],
      scale: "multi-gpu",
      codebase: "none",
    },
  },
  {
    who: "spots keywords on a microcontroller",
    answers: {
      goal: "ship",
      field: ["audio"],
      deploy: ["microcontroller"],
      musts: ["tiny-device"],
      codebase: "none",
      priorities: { shipping: "essential" },
    },
  },
  {
    who: "maintains Keras models in an Android app",
    answers: {
      goal: "maintain",
      field: ["vision"],
      deploy: ["phone"],
      codebase: "keras",
      team: "tensorflow",
      horizon: "years",
      priorities: { switching: "essential", shipping: "essential" },
    },
  },
  {
    who: "publishes on reinforcement learning",
    answers: {
      role: "researcher",
      goal: "publish",
      field: ["reinforcement"],
      start: "paper-code",
      hardware: ["nvidia-linux"],
      priorities: { research: "essential" },
    },
  },
  {
    who: "learns on a Windows laptop and must use its GPU",
    answers: { role: "student", goal: "learn", hardware: ["nvidia-windows"], musts: ["windows-gpu"] },
  },
  {
    who: "learns from the beginning, on whatever there is",
    answers: { role: "student", goal: "learn", experience: "new", python: "new", hardware: ["cpu"] },
  },
  {
    who: "trains in the browser for a web product",
    answers: { goal: "ship", deploy: ["browser-training"], musts: ["browser-training"], codebase: "none" },
  },
  {
    who: "trains Keras models on TPUs",
    answers: { goal: "ship", hardware: ["tpu"], scale: "many-machines", codebase: "keras", team: "tensorflow" },
  },
  { who: "is not sure of anything", answers: {} },
];
