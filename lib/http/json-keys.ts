type Frame = { keys: Set<string>; key: string } | { index: number };

// Strings, told apart by whether a colon follows, and what opens, parts and closes. Numbers and words need no look.
const TOKEN = /("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|[{}[\],]/gs;

/**
 * Looks for a field that programs read differently (RFC 8259 §4): one that stands twice in its object, or `__proto__`,
 * which validation would pass over.
 * @param text JSON that has been parsed already; what it says about anything else means nothing.
 * @returns the path to the first such field, or null.
 */
export function findAmbiguousKey(text: string): PropertyKey[] | null {
  const stack: Frame[] = [];
  for (const [token, string, colon] of text.matchAll(TOKEN)) {
    const top = stack.at(-1);
    if (string === undefined) move(stack, token);
    else if (colon !== undefined && top && "keys" in top) {
      top.key = String(JSON.parse(string));
      if (top.key === "__proto__" || top.keys.has(top.key)) return stack.map(stepOf);
      top.keys.add(top.key);
    }
  }
  return null;
}

function move(stack: Frame[], token: string): void {
  const top = stack.at(-1);
  if (token === "{") stack.push({ keys: new Set(), key: "" });
  else if (token === "[") stack.push({ index: 0 });
  else if (token !== ",") stack.pop();
  else if (top && "index" in top) top.index += 1;
}

function stepOf(frame: Frame): PropertyKey {
  return "key" in frame ? frame.key : frame.index;
}
