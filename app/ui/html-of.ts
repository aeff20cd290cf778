import { Fragment, isValidElement, type ReactNode } from "react";

/* Elements as the HTML that React would write for them, where they are nothing but that: no state, no forms, no waiting. */

/** What React calls otherwise than HTML does. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ["className", "class"],
  ["tabIndex", "tabindex"],
  ["textAnchor", "text-anchor"],
]);
/** What both spell alike: small letters, what SVG spells so itself, and one whose letters may be of either kind. */
const SAME_NAME = /^([a-z][a-z\d-]*|viewBox|patternUnits|patternTransform|preserveAspectRatio|dateTime)$/;
/** Elements without an end, that take input, run something, belong to the head, or keep their blanks. */
const SPECIAL: ReadonlySet<string> = new Set([
  ...["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"],
  ...["form", "fieldset", "option", "select", "textarea", "iframe", "object", "script", "style", "template"],
  ...["noscript", "audio", "video", "pre", "html", "head", "body"],
]);
const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const IN_NEED = /[&<>"]/;
// React refuses addresses that run something; whatever leads elsewhere than these is left to it.
const ADDRESS = /^(https?:\/\/|\/|#|\?|mailto:)/;

function escaped(text: string): string {
  return IN_NEED.test(text) ? text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character) : text;
}

function attributesOf(props: object): string {
  let html = "";
  for (const [name, value] of Object.entries(props)) {
    if (name === "children" || value === undefined || value === null) continue;
    const spelled = NAMES.get(name) ?? (SAME_NAME.test(name) ? name : null);
    const isText = typeof value === "string" || typeof value === "number";
    if (spelled === null || !isText || (name === "href" && !ADDRESS.test(String(value)))) {
      throw new TypeError(`the attribute ${name} is not plain`);
    }
    html += ` ${spelled}="${escaped(String(value))}"`;
  }
  return html;
}

/**
 * The HTML of what can be told from the elements alone. Components are called as they are, so they must neither wait nor
 * use what React keeps for them.
 * @throws TypeError on anything that is more than text, elements and their attributes.
 */
export function htmlOf(node: ReactNode): string {
  if (typeof node === "string") return escaped(node);
  if (node === null || node === undefined || typeof node === "boolean") return "";
  if (typeof node === "number") return String(node);
  if (Array.isArray(node)) {
    let html = "";
    for (const child of node) html += htmlOf(child);
    return html;
  }
  if (!isValidElement<{ children?: ReactNode }>(node)) throw new TypeError("only elements and text are plain");
  const { type, props } = node;
  if (type === Fragment) return htmlOf(props.children);
  if (typeof type === "function") return htmlOf(Reflect.apply(type, undefined, [props]));
  if (typeof type !== "string" || SPECIAL.has(type)) throw new TypeError(`${String(type)} is not plain`);
  return `<${type}${attributesOf(props)}>${htmlOf(props.children)}</${type}>`;
}
