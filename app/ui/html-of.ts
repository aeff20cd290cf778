import { Fragment, isValidElement, type ReactNode } from "react";

/* Elements as the HTML that React would write for them, where they are nothing but that: no state, no waiting. */

/** What React calls otherwise than HTML does. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ["className", "class"],
  ["tabIndex", "tabindex"],
  ["textAnchor", "text-anchor"],
  ["readOnly", "readonly"],
  ["autoComplete", "autocomplete"],
]);
/** What is there or not, and says no more. */
const SWITCHES: ReadonlySet<string> = new Set(["hidden", "open", "required", "readOnly"]);
/** What is not written as an attribute of that name, and where React alone is told something. */
const APART: ReadonlySet<string> = new Set(["children", "dangerouslySetInnerHTML", "suppressHydrationWarning"]);
/** What both spell alike: small letters, what SVG spells so itself, and one whose letters may be of either kind. */
const SAME_NAME = /^([a-z][a-z\d-]*|viewBox|patternUnits|patternTransform|preserveAspectRatio|dateTime)$/;
/** Elements without an end, that React fills in, run something, belong to the head, or keep their blanks. */
const SPECIAL: ReadonlySet<string> = new Set([
  ...["area", "base", "br", "col", "embed", "hr", "img", "link", "meta", "param", "source", "track", "wbr"],
  ...["option", "select", "textarea", "iframe", "object", "script", "style", "template"],
  ...["noscript", "audio", "video", "pre", "html", "head", "body"],
]);
/** Empty elements of drawings, closed the short way. */
const SHAPES: ReadonlySet<string> = new Set(["rect", "line", "circle", "path", "ellipse", "polyline", "stop"]);
const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const IN_NEED = /[&<>"]/;
// React refuses addresses that run something; whatever leads elsewhere than these is left to it.
const ADDRESS = /^(https?:\/\/|\/|#|\?|mailto:)/;

/** Text that stands for itself in HTML, between tags and in attributes. */
export function escaped(text: string): string {
  return IN_NEED.test(text) ? text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character) : text;
}

/** Markup that was written here. */
const WRITTEN = new WeakSet<object>();

/** What React takes for markup by hand, written by `htmlOf`, which takes it back. */
export function markupOf(node: ReactNode): { __html: string } {
  const markup = { __html: htmlOf(node) };
  WRITTEN.add(markup);
  return markup;
}

function attributeOf(name: string, value: unknown): string {
  if (value === undefined || value === null || APART.has(name)) return "";
  const spelled = NAMES.get(name) ?? (SAME_NAME.test(name) ? name : null);
  if (SWITCHES.has(name) && typeof value === "boolean") return value ? ` ${spelled}=""` : "";
  const isText = typeof value === "string" || typeof value === "number" || name.startsWith("aria-");
  if (spelled === null || !isText || (name === "href" && !ADDRESS.test(String(value)))) {
    throw new TypeError(`the attribute ${name} is not plain`);
  }
  return ` ${spelled}="${escaped(String(value))}"`;
}

function attributesOf(props: object): string {
  let html = "";
  for (const [name, value] of Object.entries(props)) html += attributeOf(name, value);
  return html;
}

type Props = { children?: ReactNode; dangerouslySetInnerHTML?: { __html: string } };

function insideOf({ children, dangerouslySetInnerHTML: markup }: Props): string {
  if (markup === undefined) return htmlOf(children);
  if (!WRITTEN.has(markup)) throw new TypeError("markup by hand is not plain");
  return markup.__html;
}

/** A form that calls an action on the server, as a browser without scripts sends it; React spells it the same way. */
function formOf({ action, ...props }: Props & { action?: unknown }): string {
  const id = typeof action === "function" && Reflect.get(action, "$$bound") === null && Reflect.get(action, "$$id");
  if (typeof id !== "string") throw new TypeError("only a form of an action on the server is plain");
  const field = `<input type="hidden" name="${escaped(`$ACTION_ID_${id}`)}"/>`;
  return `<form action="" encType="multipart/form-data" method="POST"${attributesOf(props)}>${field}${insideOf(props)}</form>`;
}

function elementOf(type: unknown, props: Props): string {
  if (type === Fragment) return htmlOf(props.children);
  if (typeof type === "function") return htmlOf(Reflect.apply(type, undefined, [props]));
  if (type === "form") return formOf(props);
  if (type === "input") return `<input${attributesOf(props)}/>`;
  if (typeof type !== "string" || SPECIAL.has(type)) throw new TypeError(`${String(type)} is not plain`);
  const inside = insideOf(props);
  if (inside === "" && SHAPES.has(type)) return `<${type}${attributesOf(props)}/>`;
  return `<${type}${attributesOf(props)}>${inside}</${type}>`;
}

/**
 * The HTML of what can be told from the elements alone. Components are called as they are, so they must neither wait nor
 * use what React keeps for them.
 * @throws TypeError on anything that is more than text, elements and their attributes, and forms of actions.
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
  if (!isValidElement<Props>(node)) throw new TypeError("only elements and text are plain");
  return elementOf(node.type, node.props);
}
