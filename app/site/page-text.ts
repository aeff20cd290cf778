import { findCriteriaSet } from "#lib/data/criteria-sets.ts";
import { count } from "../words/numbers.ts";
import { PAGES } from "./pages.ts";

/** What a page says of itself before it is opened. */
export type PageText = { path: string; title: string; description: string };

/**
 * The words for the public page at a path, or null when there is none: the one source of titles, descriptions and
 * preview images, so that these never differ.
 */
export async function findPageText(path: string): Promise<PageText | null> {
  const page = PAGES.find((known) => known.path === path);
  if (page) return page;
  const [, top, version, part, name, ...rest] = path.split("/");
  if (top !== "criteria" || version === undefined || rest.length > 0) return null;
  const text = await ledgerText(version, part, name);
  return text && { path, ...text };
}

async function ledgerText(version: string, part?: string, name?: string): Promise<Omit<PageText, "path"> | null> {
  const set = await findCriteriaSet(version);
  if (!set) return null;
  if (part === undefined) return { title: set.title, description: set.summary };
  if (part === "evidence" && name === undefined) {
    return {
      title: `The evidence of ${version}`,
      description: `The ${count(set.evidence.length, "dated and sourced claim")} that the criteria set ${version} collected.`,
    };
  }
  if (part === "evidence") {
    const evidence = set.evidence.find(({ id }) => id === name);
    return evidence ? { title: `Evidence ${evidence.id} (${version})`, description: evidence.claim } : null;
  }
  if (part !== "to" || name === undefined) return null;
  const other = await findCriteriaSet(name);
  const description =
    other && `Which ratings, questions and thresholds differ between ${set.title} and ${other.title}.`;
  return description ? { title: `From ${version} to ${name}: what changed`, description } : null;
}
