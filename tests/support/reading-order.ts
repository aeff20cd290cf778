import type { Page } from "playwright/test";

/** One thing that a screen reader comes upon: what it is, and what it is called. */
export type Read = { role: string; name: string; description: string };

const PASSED_OVER = new Set(["none", "generic", "InlineTextBox", "StaticText", "ListMarker", "LineBreak"]);

const textOf = (value: { value?: unknown } | undefined) => (typeof value?.value === "string" ? value.value : "");

/** The browser's own accessibility tree of the page, in the order in which it is read; text by itself is left out. */
export async function readInOrder(page: Page): Promise<Read[]> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Accessibility.enable");
  const { nodes } = await devtools.send("Accessibility.getFullAXTree");
  await devtools.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const read: Read[] = [];
  const visit = (id: string) => {
    const node = byId.get(id);
    if (!node) return;
    const role = textOf(node.role);
    if (!node.ignored && !PASSED_OVER.has(role)) {
      read.push({ role, name: textOf(node.name), description: textOf(node.description) });
    }
    for (const child of node.childIds ?? []) visit(child);
  };
  const [root] = nodes;
  if (root) visit(root.nodeId);
  return read;
}
