import { expect, test } from "vitest";
import { withLateScripts } from "#lib/http/late-scripts.ts";

const html = [
  '<html><head><link rel="preload" as="script" fetchPriority="low" nonce="n" href="/c.js"/>',
  '<link rel="stylesheet" href="/a.css"/><script src="/a.js" async="" nonce="n"></script>',
  '<script nonce="n">theme</script><script src="/old.js" noModule="" nonce="n"></script></head>',
  '<body><main>form</main><script src="/c.js" nonce="n" async=""></script><script nonce="n">data("$&")</script></body></html>',
].join("");

test("scripts that load beside the page are neither fetched nor run by themselves", () => {
  const late = withLateScripts(html);
  expect(late).not.toMatch(/async=""|as="script"/);
  expect(late).toContain('<script src="/a.js" type="late" nonce="n"></script>');
  expect(late).toContain('<script src="/c.js" nonce="n" type="late"></script>');
});

test("everything else stays where it was, and what starts the scripts comes last", () => {
  const late = withLateScripts(html);
  expect(late).toContain('<script nonce="n">theme</script><script src="/old.js" noModule="" nonce="n"></script>');
  expect(late).toContain('<script nonce="n">data("$&")</script><script nonce="n">(() => {');
  expect(late).toMatch(/<\/script><\/body><\/html>$/);
});

test("a document without such scripts stays as it is", () => {
  expect(withLateScripts("<head></head><body>text</body>")).toBe("<head></head><body>text</body>");
});
