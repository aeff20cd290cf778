import { createElement, Fragment, type ReactNode } from "react";
import { describe, expect, test } from "vitest";
import { htmlOf } from "#app/ui/html-of.ts";
import { Plain } from "#app/ui/plain.tsx";

function Row({ name, children }: { name: string; children?: ReactNode }) {
  return (
    <li className="row" data-name={name}>
      {name}: {children}
    </li>
  );
}

function Nothing() {
  return null;
}

function Two() {
  return (
    <>
      <p>1</p>
      <p>2</p>
    </>
  );
}

const NAMES = ["one", "two"];
// Written down as React writes them, but for its marks between texts.
const PLAIN: [what: string, node: ReactNode, html: string][] = [
  ["text", 'a < b & c > d "e" it\'s', "a &lt; b &amp; c &gt; d &quot;e&quot; it's"],
  ["numbers", [0, -1.5], "0-1.5"],
  ["nothing", [null, undefined, false, true, ""], ""],
  [
    "components, lists and fragments",
    NAMES.map((name) => (
      <Fragment key={name}>
        <Row name={name}>
          {1} of <i>2</i>
        </Row>{" "}
      </Fragment>
    )),
    '<li class="row" data-name="one">one: 1 of <i>2</i></li> <li class="row" data-name="two">two: 1 of <i>2</i></li> ',
  ],
  [
    "attributes",
    <section key="x" id="x" aria-label={'"<>&'} data-empty="" className="a b" title={undefined}>
      <time dateTime="2026-11-22">today</time> <a href="/r/x?a=1&b=2#c">that result</a>
    </section>,
    '<section id="x" aria-label="&quot;&lt;&gt;&amp;" data-empty="" class="a b"><time dateTime="2026-11-22">today</time> <a href="/r/x?a=1&amp;b=2#c">that result</a></section>',
  ],
  [
    "drawings",
    <svg key="x" viewBox="0 0 1 1" aria-hidden="true" preserveAspectRatio="none">
      <pattern id="p" patternUnits="userSpaceOnUse" patternTransform="rotate(45)" height={6} />
      <text x="0" y={1} textAnchor="end">
        ← a
      </text>
    </svg>,
    '<svg viewBox="0 0 1 1" aria-hidden="true" preserveAspectRatio="none"><pattern id="p" patternUnits="userSpaceOnUse" patternTransform="rotate(45)" height="6"></pattern><text x="0" y="1" text-anchor="end">← a</text></svg>',
  ],
];

/** An action on the server, as React marks one. */
const ACTION = Object.assign(() => Promise.resolve(), { $$id: "40a&b", $$bound: null });

PLAIN.push([
  "forms and what opens",
  <details key="x" open={true} hidden={false}>
    <form action={ACTION} className="f">
      <input type="text" name="key" required aria-invalid={true} autoComplete="off" readOnly={false} />
    </form>
  </details>,
  '<details open=""><form action="" encType="multipart/form-data" method="POST" class="f"><input type="hidden" name="$ACTION_ID_40a&amp;b"/><input type="text" name="key" required="" aria-invalid="true" autocomplete="off"/></form></details>',
]);

test.each(PLAIN)("%s become the HTML of the same document", (_, node, html) => {
  expect(htmlOf(node)).toBe(html);
});

const LOOK = { style: { color: "red" } };
const MARKUP = { dangerouslySetInnerHTML: { __html: "<b>x</b>" } };
const MORE: [what: string, node: ReactNode][] = [
  ["a form that calls nothing", <form key="x" />],
  ["a form that calls something in the browser", createElement("form", { action: () => undefined })],
  ["a field that React fills in", createElement("input", { defaultValue: "x" })],
  ["a script", createElement("script", { src: "/x.js" })],
  ["a handler", createElement("p", { onClick: () => undefined })],
  ["a look of its own", createElement("p", LOOK)],
  ["markup by hand", createElement("p", MARKUP)],
  ["an address that runs something", createElement("a", { href: ["javascript", "alert(1)"].join(":") })],
  ["an attribute of another spelling", createElement("p", { contentEditable: "true" })],
  ["what is waited for", Promise.resolve("x")],
];

describe("what is more than that", () => {
  test.each(MORE)("%s is refused", (_, node) => {
    expect(() => htmlOf(node)).toThrow(TypeError);
  });

  test.each(MORE)("%s is left to React", (_, node) => {
    const part = createElement("section", {}, node);
    expect(Plain({ children: part })).toBe(part);
  });
});

test("the outermost element of a part stays React's, and its inside is one piece", () => {
  const part = (
    <Row name="a & b">
      <b>c</b>
    </Row>
  );
  expect(Plain({ children: part })).toMatchObject({
    type: "li",
    props: { className: "row", "data-name": "a & b", dangerouslySetInnerHTML: { __html: "a &amp; b: <b>c</b>" } },
  });
});

test("a part within a part is written into it", () => {
  const inner = (
    <Plain>
      <p>a &lt; b</p>
    </Plain>
  );
  expect(htmlOf(<section>{inner}</section>)).toBe("<section><p>a &lt; b</p></section>");
  expect(htmlOf(createElement("g", {}, createElement("circle", { r: 1 })))).toBe('<g><circle r="1"/></g>');
});

test("a component that shows nothing, or several elements, is left to React", () => {
  for (const part of [<Nothing key="x" />, <Two key="x" />, null]) expect(Plain({ children: part })).toBe(part);
});
