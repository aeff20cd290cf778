import { expect, test } from "vitest";
import { crawl } from "#tests/support/crawl.ts";

function site(pages: Record<string, string>) {
  return crawl("https://example.org", (address) => {
    const html = pages[address];
    return Promise.resolve({ status: html === undefined ? 404 : 200, html: html ?? null });
  });
}

test("a site whose links hold has none broken, whatever it says of other sites or in scripts", async () => {
  const { reached, broken } = await site({
    "/": '<a class="x" href="/a?b=1&amp;c=2#here">a</a><a href="https://example.com/nope">b</a><script><a href="/no"></script>',
    "/a?b=1&c=2": '<p id="here"><a href="/">home</a> <a href="?b=2&amp;c=3">other values</a></p>',
  });
  expect(broken).toEqual([]);
  expect(reached).toEqual(["/", "/a?b=1&c=2"]);
});

test("a link to nothing and a fragment without a place are named with the page they stand on", async () => {
  const { broken } = await site({ "/": '<a href="/gone">x</a> <a href="#nowhere">y</a>' });
  expect(broken).toEqual(["/gone answers 404, linked from /", "/#nowhere is no place, linked from /"]);
});
