import type { Speaker } from "#app/words/speaker.ts";

const NAMES: Record<string, string> = {
  libraries: "Libraries",
  shipping: "Shipping",
  deploy: "Target",
  phone: "phone",
  server: "server",
};
const nameOf = (id: string) => NAMES[id] ?? id;

/** Names for the tests of sentences. */
export function aSpeaker(voice: Speaker["voice"] = "owner"): Speaker {
  return {
    voice,
    framework: { tensorflow: "TensorFlow", pytorch: "PyTorch" },
    criterion: nameOf,
    question: nameOf,
    option: (_question, option) => nameOf(option),
    isAlone: (_question, option) => option.startsWith("no"),
  };
}
