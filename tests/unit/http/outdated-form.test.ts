import { expect, test } from "vitest";
import { withCurrentAction } from "#lib/http/outdated-form.ts";

const [OLD, CURRENT, OTHER] = ["60".padEnd(42, "a"), "60".padEnd(42, "b"), "40".padEnd(42, "c")];
const pages = new Map([
  [CURRENT, [/^\/decide\/?$/]],
  [OTHER, [/^\/r\/[^/]+$/]],
  [OTHER.replace("40", "41"), [/^\/r\/[^/]+$/]],
]);

/** A form as a browser without scripts sends it, with a letter that takes two bytes. */
const form = (id: string) =>
  Buffer.from(
    `--x\r\nContent-Disposition: form-data; name="$ACTION_1:0"\r\n\r\n{"id":"${id}","bound":"$@1"}\r\n` +
      `--x\r\nContent-Disposition: form-data; name="memberName"\r\n\r\n{"id":"${OLD}"} é\r\n--x--\r\n`,
  );

test("a form of an older build is sent to the one action that its page has now, otherwise byte for byte the same", () => {
  expect(withCurrentAction(form(OLD), "/decide", pages)).toEqual(form(CURRENT));
});

test("so is one whose action has no bound arguments, which stands in the name of a field", () => {
  const plain = (id: string) =>
    Buffer.from(`--x\r\nContent-Disposition: form-data; name="$ACTION_ID_${id}"\r\n\r\n\r\n--x--\r\n`);
  expect(withCurrentAction(plain(OLD), "/decide", pages)).toEqual(plain(CURRENT));
});

test("a form with an action of this build stays as it is, also at a page that does not have it", () => {
  for (const id of [CURRENT, OTHER]) expect(withCurrentAction(form(id), "/decide", pages)).toEqual(form(id));
});

test("a page with several actions, or none, gets no action put into its forms", () => {
  for (const path of ["/r/some-id", "/stats"]) expect(withCurrentAction(form(OLD), path, pages)).toEqual(form(OLD));
});

test("an action whose id has another length, or no form of an action at all, is left alone", () => {
  const short = OLD.slice(0, 40);
  expect(withCurrentAction(form(short), "/decide", pages)).toEqual(form(short));
  expect(withCurrentAction(Buffer.from("no form"), "/decide", pages)).toEqual(Buffer.from("no form"));
});
