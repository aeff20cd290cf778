import type { CriteriaSet } from "#lib/model/criteria-set.ts";
import { STORY_2023_TO_2026 } from "./story-2023-to-2026.ts";

export type Standing = "still true" | "half true" | "no longer true";

/** One claim retold: the evidence ids that make it in the older set, how it stands, and the facets that say so now. */
export type Chapter = {
  claims: readonly string[];
  standing: Standing;
  text: string;
  now: readonly `${string}/${string}/${string}`[];
};

export type Story = { from: string; to: string; opening: string; chapters: readonly Chapter[]; closing: string };

const STORIES: readonly Story[] = [STORY_2023_TO_2026];

/** The story told from one set to another, where somebody has written it. */
export function storyOf(from: Pick<CriteriaSet, "version">, to: Pick<CriteriaSet, "version">): Story | undefined {
  return STORIES.find((story) => story.from === from.version && story.to === to.version);
}
