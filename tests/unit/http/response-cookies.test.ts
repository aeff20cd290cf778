import { once } from "node:events";
import { createServer } from "node:http";
import { expect, test } from "vitest";
import { addCookie, withResponse } from "#lib/http/response-cookies.ts";

test("cookies go with the response under way, beside those it has, also after a wait", async () => {
  const server = createServer((request, response) => {
    response.setHeader("Set-Cookie", ["own=1"]);
    withResponse(response, async () => {
      await new Promise((resolve) => setTimeout(resolve, 10 * Math.random()));
      addCookie(`manage=${request.url?.slice(1)}; Path=/`);
      response.end();
    }).catch(() => response.destroy());
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const answers = await Promise.all(["a", "b", "c"].map((key) => fetch(`http://127.0.0.1:${port}/${key}`)));
  server.close();
  expect(answers.map(({ headers }) => headers.getSetCookie())).toEqual(
    ["a", "b", "c"].map((key) => ["own=1", `manage=${key}; Path=/`]),
  );
});

test("without a response under way a cookie is refused", () => {
  expect(() => addCookie("manage=a")).toThrow("no response is under way");
});
