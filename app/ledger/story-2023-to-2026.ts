import type { Story } from "./story.ts";

/*
 * The article of 2023 claim by claim, held against the set of November 2026. The sentences say in short what the
 * reasons of the facets named under `now` say in full; the figures beside them come from the sets themselves.
 */
export const STORY_2023_TO_2026 = {
  from: "2023-article",
  to: "2026-11",
  opening:
    "In 2023 a blog article gave each framework its place: TensorFlow for large scale and production, PyTorch for research and quick trials. Some of that was already out of date when it was written, some was overtaken since, and some still holds.",
  chapters: [
    {
      claims: ["tf-flexible"],
      standing: "half true",
      text: "TensorFlow builds nearly any network, but so does PyTorch, and the further a design leaves the usual, the more TensorFlow asks you to follow the rules of its compiler.",
      now: ["modelling/dynamic-models/dynamic-any", "modelling/own-architecture/own-any"],
    },
    {
      claims: ["tf-scales", "tf-large-scale"],
      standing: "no longer true",
      text: "Copying one model to several GPUs works well in both. Splitting a model that is too big for one GPU stayed experimental in TensorFlow and became part of the core of PyTorch.",
      now: ["compute/scale/scale-multi-gpu", "compute/scale/scale-many-machines"],
    },
    {
      claims: ["tf-keras"],
      standing: "half true",
      text: "Keras is still the shortest way to a first model. Since its third version it runs on PyTorch and JAX as well, so it no longer settles the choice.",
      now: ["comfort/high-level/high-level-any", "comfort/first-model/first-model-new"],
    },
    {
      claims: ["tf-tensorboard"],
      standing: "half true",
      text: "TensorBoard is as good as ever and serves both: PyTorch writes to it as well. It is no reason for either.",
      now: ["comfort/seeing/seeing-any"],
    },
    {
      claims: ["tf-ecosystem"],
      standing: "no longer true",
      text: "Ready-trained models moved. Transformers 5 supports PyTorch alone and TensorFlow Hub is gone; KerasHub remains, and its models run on both.",
      now: ["research/pretrained-models/pretrained-any"],
    },
    {
      claims: ["tf-production"],
      standing: "half true",
      text: "TensorFlow still has the one official server, the smallest chips and training in a browser, and PyTorch's own server was archived. Language models, though, are served with tools built on PyTorch.",
      now: [
        "operations/serving/serving-any",
        "shipping/targets/microcontroller",
        "shipping/targets/browser-training",
        "shipping/targets/llm-serving",
      ],
    },
    {
      claims: ["tf-mature"],
      standing: "half true",
      text: "Its written promise that saved models load again is still the only one of its kind. Growth is elsewhere: the core is reported to be narrowing to fixes.",
      now: ["future/stability/stability-years", "future/momentum/momentum-years"],
    },
    {
      claims: ["pt-dynamic-graph"],
      standing: "half true",
      text: "TensorFlow has run eagerly by default since its second version, so a dynamic graph no longer sets PyTorch apart. For sequences of unequal length TensorFlow is even ahead; for branches and loops in the model PyTorch is.",
      now: ["modelling/dynamic-models/dynamic-sequences", "modelling/dynamic-models/dynamic-control-flow"],
    },
    {
      claims: ["pt-pythonic"],
      standing: "still true",
      text: "PyTorch code stays ordinary Python unless you compile it, and mistakes show where they were made.",
      now: ["comfort/debugging/debugging-any"],
    },
    {
      claims: ["pt-research", "pt-prototyping"],
      standing: "still true",
      text: "More than in 2023: most new papers and nearly all winning entries use PyTorch.",
      now: ["research/paper-code/paper-any", "modelling/own-architecture/own-any"],
    },
    {
      claims: ["pt-libraries"],
      standing: "half true",
      text: "Libraries for most fields exist for PyTorch, made mostly by others: its own TorchText was ended and torchaudio shrank.",
      now: [
        "libraries/field-libraries/field-vision",
        "libraries/field-libraries/field-text",
        "libraries/field-libraries/field-reinforcement",
      ],
    },
    {
      claims: ["pt-intuitive"],
      standing: "half true",
      text: "For a first model TensorFlow with Keras asks for less. What goes wrong afterwards is easier to find in PyTorch.",
      now: ["comfort/first-model/first-model-new", "comfort/debugging/debugging-new-to-python"],
    },
    {
      claims: ["pt-community"],
      standing: "still true",
      text: "It has grown past its rival's in downloads, dependent projects and contributors.",
      now: ["libraries/community/community-any"],
    },
    {
      claims: ["both-depends"],
      standing: "half true",
      text: "It still depends on your project. What the article did not ask often decides: your hardware, where the model must run, the code you already have, and how long it must last.",
      now: ["compute/hardware/nvidia-windows", "switching/code/code-keras", "future/governance/governance-any"],
    },
    {
      claims: ["both-explore"],
      standing: "still true",
      text: "Both are still worth exploring, above all when a verdict is too close to call.",
      now: [],
    },
  ],
  closing:
    "The numbers of the older set are wide, because the article gave none. So a rating that moved says less than the sentence beside it.",
} as const satisfies Story;
