import type { Answers } from "#lib/model/answers.ts";
import type { CriteriaSet } from "#lib/model/criteria-set.ts";
import { dropStaleAnswers } from "#lib/model/questions.ts";

/** Made-up projects, one in the words of each published set. */
const EXAMPLES: readonly Answers[] = [
  {
    goal: "ship",
    experience: "some",
    python: "comfortable",
    horizon: "years",
    codebase: "none",
    team: "nobody-yet",
    musts: ["none"],
    field: ["vision"],
    start: "pretrained",
    hardware: ["nvidia-linux"],
    scale: "one-device",
    deploy: ["phone"],
    "runtime-language": "swift-kotlin",
    priorities: { shipping: "essential", future: "essential", research: "nice" },
  },
  {
    goal: "product",
    python: "reads",
    experience: "some",
    model: ["vision"],
    scale: "one-machine",
    start: "pretrained",
    help: "established",
    priorities: { production: "essential", research: "nice" },
  },
];

/** The example that says most to a set, without answers that the set does not know. */
export function exampleAnswers(set: CriteriaSet): Answers {
  const known = EXAMPLES.map((answers) => dropStaleAnswers(set, answers).answers);
  return known.reduce((most, next) => (Object.keys(next).length > Object.keys(most).length ? next : most), {});
}
