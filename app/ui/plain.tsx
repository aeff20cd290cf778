import { createElement, isValidElement, type ReactNode } from "react";
import { markupOf } from "./html-of.ts";

/** The element of the document that a component comes down to, if it is one. */
function rootOf(node: ReactNode): ReactNode {
  if (!isValidElement<object>(node) || typeof node.type !== "function") return node;
  return rootOf(Reflect.apply(node.type, undefined, [node.props]));
}

/**
 * A part of a page that is only read. Its outermost element stays React's and the inside goes in as HTML: React would
 * render each element twice, write each down once more for the browser, and go through all of them there. What is more
 * than that after all is left to React as it is.
 */
export function Plain({ children }: { children: ReactNode }) {
  try {
    const root = rootOf(children);
    if (!isValidElement<{ children?: ReactNode }>(root) || typeof root.type !== "string") return children;
    const { children: inside, ...attributes } = root.props;
    // Text and attributes are escaped by `markupOf`.
    return createElement(root.type, { ...attributes, dangerouslySetInnerHTML: markupOf(inside) });
  } catch {
    return children;
  }
}
