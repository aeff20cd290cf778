function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  // Assigned, a field of this name would vanish.
  if (Object.hasOwn(value, "__proto__")) return Object.fromEntries(entries.map(([key, child]) => [key, sorted(child)]));
  const copy: Record<string, unknown> = {};
  for (const [key, child] of entries) copy[key] = sorted(child);
  return copy;
}

/** JSON text with the keys of every object in code-unit order and no blanks: equal values give equal texts. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(sorted(value));
}
