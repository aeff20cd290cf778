import { expect, test } from "vitest";
import { type Writing, writtenPage } from "#lib/http/page-shell.ts";

let count = 0;

/** A way to write into a shell of its own, which says how often it was rendered. */
function aWriting(filling: Record<string, string> | null = { "": "7", "-title": "A &amp; B" }) {
  count += 1;
  const key = `shell ${count}`;
  const writing: Writing = { shell: { key, url: "/x" }, mark: "MARK", write: () => Promise.resolve(filling) };
  let rendered = 0;
  const render = async () => {
    rendered += 1;
    return { headers: { link: "font" }, html: "<title>MARK-title</title><a href=/MARK/x>MARK-other.</a>" };
  };
  return { writing, render, renderings: () => rendered };
}

test("every place of the shell is filled by its name, the mark alone too, and one without a filling stays empty", async () => {
  const { writing, render } = aWriting();
  const page = await writtenPage(writing, render);
  expect(page).toEqual({ headers: { link: "font" }, html: "<title>A &amp; B</title><a href=/7/x>.</a>" });
});

test("what is filled in is text of the page as it stands, a mark or a name of a place in it included", async () => {
  const { writing, render } = aWriting({ "": "MARK", "-title": "MARK-other $& $1" });
  expect((await writtenPage(writing, render))?.html).toBe("<title>MARK-other $& $1</title><a href=/MARK/x>.</a>");
});

test("a shell is rendered once under its key, and each time without one", async () => {
  const { writing, render, renderings } = aWriting();
  await Promise.all([writtenPage(writing, render), writtenPage(writing, render)]);
  expect(renderings()).toBe(1);
  await writtenPage({ ...writing, shell: { key: null, url: "/x" } }, render);
  expect(renderings()).toBe(2);
});

test("a shell that could not be rendered is tried again with the next page", async () => {
  const { writing, render } = aWriting();
  expect(await writtenPage(writing, () => Promise.resolve(null))).toBeNull();
  await expect(writtenPage(writing, () => Promise.reject(new Error("away")))).rejects.toThrow("away");
  expect(await writtenPage(writing, render)).not.toBeNull();
});

test("of many shells the oldest are rendered again", async () => {
  const { writing, render, renderings } = aWriting();
  await writtenPage(writing, render);
  for (let other = 0; other < 40; other += 1) {
    const next = aWriting();
    await writtenPage(next.writing, next.render);
  }
  await writtenPage(writing, render);
  expect(renderings()).toBe(2);
});

test("what cannot be written is no page", async () => {
  const { writing, render } = aWriting(null);
  expect(await writtenPage(writing, render)).toBeNull();
});

test("a page without a place for what is written is no shell, and not kept as one", async () => {
  const { writing, render } = aWriting();
  const broken = () => Promise.resolve({ headers: {}, html: "<title>MARK-title</title>" });
  expect(await writtenPage(writing, broken)).toBeNull();
  expect(await writtenPage(writing, render)).not.toBeNull();
});
