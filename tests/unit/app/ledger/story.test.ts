import { expect, test } from "vitest";
import { storyOf } from "#app/ledger/story.ts";
import { publishedSet } from "#tests/support/published-set.ts";

const from = await publishedSet("2023-article");
const to = await publishedSet("2026-11");
const story = storyOf(from, to);

test("the story from the article to 2026 is told, and none the other way round", () => {
  expect(story).toBeDefined();
  expect(storyOf(to, from)).toBeUndefined();
});

test("every claim of the article is answered exactly once", () => {
  const claims = story?.chapters.flatMap((chapter) => chapter.claims) ?? [];
  expect([...claims].sort()).toEqual(from.evidence.map(({ id }) => id).sort());
});

test("every facet that a chapter points to is in the newer set", () => {
  const places = to.criteria.flatMap((criterion) =>
    criterion.aspects.flatMap((aspect) => aspect.facets.map((facet) => `${criterion.id}/${aspect.id}/${facet.id}`)),
  );
  for (const place of story?.chapters.flatMap((chapter) => chapter.now) ?? []) expect(places).toContain(place);
});
