import { expect, test } from "vitest";
import { withoutScripts } from "#lib/http/script-free.ts";

const KEPT = "document.documentElement.dataset.theme";

test("every script goes but the one that stays, and with them their preloads and React's markers", () => {
  const html = [
    '<head><link rel="stylesheet" href="/a.css"/><link rel="preload" as="script" href="/a.js"/>',
    `<script nonce="n">${KEPT}</script><script src="/a.js" async=""></script></head>`,
    '<p>n ≈ <!-- -->20</p><!--$--><svg><rect x="0"></rect></svg><!--/$-->',
    '<script type="application/ld+json">{}</script>',
    '<script nonce="n">self.__next_f.push([1,"<p>again</p>"])</script>',
  ];
  expect(withoutScripts(html.join(""), [KEPT])).toBe(
    `<head><link rel="stylesheet" href="/a.css"/><script nonce="n">${KEPT}</script></head><p>n ≈ 20</p><svg><rect x="0"/></svg><script type="application/ld+json">{}</script>`,
  );
});

test("a document that a script still has to complete is left alone", () => {
  expect(withoutScripts('<main><!--$?--><template id="B:0"></template></main>', [KEPT])).toBeNull();
});
