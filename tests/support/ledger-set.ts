import { type CriteriaSet, criteriaSetSchema } from "#lib/model/criteria-set.ts";

type Input = Record<string, unknown>;

function rating(best: number, evidence: string[], reason: string): Input {
  return { low: best - 8, best, high: best + 8, reason, evidence };
}

function fact(id: string, framework: string, asOf: string, confidence: string, more: Input = {}): Input {
  const sourceUrl = `https://example.org/${id}`;
  return {
    id,
    framework,
    topic: "Test",
    claim: `Claim ${id}.`,
    sourceTitle: `Source ${id}`,
    sourceUrl,
    asOf,
    confidence,
    ...more,
  };
}

const QUESTIONS = [
  {
    kind: "single",
    id: "goal",
    title: "What is it for?",
    short: "Goal",
    why: "It decides what is weighed.",
    options: [
      { id: "learn", label: "To learn" },
      { id: "ship", label: "To ship" },
    ],
  },
  {
    kind: "multiple",
    id: "deploy",
    title: "Where must it run?",
    short: "Targets",
    why: "Targets differ most.",
    askedWhen: { goal: ["ship"] },
    options: [
      { id: "server", label: "Servers" },
      { id: "phone", label: "Phones" },
    ],
  },
  { kind: "tiers", id: "priorities", title: "What matters?", short: "Priorities", why: "You decide." },
];

const CRITERIA = [
  {
    id: "comfort",
    name: "Comfort",
    what: "How it feels.",
    aspects: [
      {
        id: "learning",
        name: "Learning",
        share: 100,
        scale: { zero: "Nobody can", hundred: "Anybody can" },
        facets: [
          {
            id: "any",
            label: "learning it",
            tensorflow: rating(60, ["tf-old"], "Guides exist but are old."),
            pytorch: rating(63, ["pt-new", "tf-old"], "Guides are kept up."),
          },
        ],
      },
    ],
  },
  {
    id: "shipping",
    name: "Shipping",
    what: "Where it runs.",
    aspects: [
      {
        id: "targets",
        name: "Targets",
        share: 100,
        scale: { zero: "Nowhere", hundred: "Everywhere" },
        appliesWhen: { goal: ["ship"] },
        facets: [
          {
            id: "server",
            label: "running on servers",
            tensorflow: rating(75, ["both-mid"], "A server exists."),
            pytorch: rating(90, ["pt-new"], "Many servers exist."),
          },
          {
            id: "phone",
            label: "running on phones",
            when: { deploy: ["phone"] },
            tensorflow: rating(80, ["tf-low"], "A phone runtime exists."),
            pytorch: rating(45, ["both-mid"], "A young phone runtime exists."),
          },
        ],
      },
    ],
  },
];

const DOCUMENT = {
  version: "small",
  title: "A small set",
  summary: "For tests.",
  publishedOn: "2026-11-01",
  agenda: "Testing.",
  funding: "None.",
  authors: "The tests.",
  stance: "None.",
  updatePolicy: "When tests change.",
  staleAfterMonths: 24,
  staleWidening: 5,
  thresholds: { minimumMargin: 3, clearSupport: 0.9, clearMinAnswered: 1, leaningSupport: 0.65 },
  frameworks: {
    tensorflow: {
      name: "TensorFlow",
      about: "One of two.",
      chooseWhen: ["It fits."],
      firstSteps: [{ text: "Install", url: "https://example.org/tf" }],
    },
    pytorch: {
      name: "PyTorch",
      about: "One of two.",
      chooseWhen: ["It fits."],
      firstSteps: [{ text: "Install", url: "https://example.org/pt" }],
    },
  },
  questions: QUESTIONS,
  criteria: CRITERIA,
  dealbreakers: [
    {
      id: "no-phone",
      framework: "pytorch",
      effect: "at-risk",
      when: { deploy: ["phone"] },
      reason: "Young.",
      evidence: ["both-mid"],
    },
  ],
  advice: [
    { id: "everyone", title: "Try both", text: "It costs a day.", evidence: ["pt-new"] },
    { id: "shippers", when: { goal: ["ship"] }, title: "Measure", text: "On your devices.", evidence: ["pt-new"] },
  ],
  trends: [
    {
      id: "downloads",
      title: "Downloads",
      unit: "million a month",
      evidence: ["both-mid"],
      points: [
        { date: "2024-01-01", tensorflow: 10, pytorch: 8 },
        { date: "2025-01-01", tensorflow: 11, pytorch: 20 },
      ],
    },
  ],
  evidence: [
    fact("tf-old", "tensorflow", "2020-05-01", "high"),
    fact("tf-low", "tensorflow", "2026-05-01", "low"),
    fact("pt-new", "pytorch", "2026-09-01", "high"),
    fact("both-mid", "both", "2025-06-01", "medium", { sourceUrl: undefined }),
    fact("spare", "pytorch", "2026-01-01", "low"),
  ],
} satisfies Input;

/** A small complete criteria set of its own each time, so that a test may change it. */
export function ledgerSet(change: (document: typeof DOCUMENT) => void = () => {}): CriteriaSet {
  const document = structuredClone(DOCUMENT);
  change(document);
  return criteriaSetSchema.parse(document);
}
