import { Fragment, isValidElement, type ReactNode } from "react";

/* Elements as the HTML that React would write for them, where they are nothing but that: no state, no forms, no waiting. */

/** What React calls otherwise than HTML does. */
const NAMES: Readonly<Record<string, string>> = { className: "class", tabIndex: "tabindex", textAnchor: "text-anchor" };
// SVG spells these so itself, but for the last one, whose letters may be of either kind.
const SAME_NAMES = ["viewBox", "patternUnits", "patternTransform", "preserveAspectRatio", "dateTime"];
/** Elements without an end, that take input, run something, belong to the head, or keep their blanks. */
const SPECIAL =
  /^(area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|form|fieldset|option|select|textarea|iframe|object|script|style|template|noscript|audio|video|pre|html|head|body)$/;
const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const IN_NEED = /[&<>"]/;
// React refuses addresses that run something; whatever leads elsewhere than these is left to it.
const ADDRESS = /^(https?:\/\/|\/|#|\?|mailto:)/;

/** A page has thousands of elements and a few dozen names: each is judged once. The code has these names, no visitor. */
function judgedOnce<T>(judge: (name: string) => T): (name: string) => T {
  const judged = new Map<string, T>();
  return (name) => {
    const before = judged.get(name);
    if (before !== undefined) return before;
    const judgement = judge(name);
    judged.set(name, judgement);
    return judgement;
  };
}

const isSpecial = judgedOnce((type) => SPECIAL.test(type));
const startOf = judgedOnce((name) => {
  if (name in NAMES || SAME_NAMES.includes(name) || /^[a-z][a-z\d-]*$/.test(name)) return ` ${NAMES[name] ?? name}="`;
  throw new TypeError(`the attribute ${name} is not plain`);
});

function escaped(text: string): string {
  return IN_NEED.test(text) ? text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character) : text;
}

function attributesOf(props: object): string {
  let html = "";
  for (const [name, value] of Object.entries(props)) {
    if (name === "children" || value === undefined || value === null) continue;
    const isText = typeof value === "string" || typeof value === "number";
    if (!isText || (name === "href" && !ADDRESS.test(String(value)))) {
      throw new TypeError(`the attribute ${name} is not plain`);
    }
    html += `${startOf(name)}${escaped(String(value))}"`;
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
  if (typeof type !== "string" || isSpecial(type)) throw new TypeError(`${String(type)} is not plain`);
  return `<${type}${attributesOf(props)}>${htmlOf(props.children)}</${type}>`;
}
