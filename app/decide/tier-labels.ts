import type { Tier } from "#lib/model/answers.ts";

export const TIER_LABELS = {
  essential: "Essential",
  important: "Important",
  nice: "Nice to have",
  irrelevant: "Doesn’t matter",
} as const satisfies Record<Tier, string>;
