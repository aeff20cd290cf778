type Item = { id: string };

/** What became of a list of things with ids. `fields` names the members that differ, in alphabetical order. */
export type ItemChanges<T> = {
  added: T[];
  removed: T[];
  changed: { before: T; after: T; fields: string[] }[];
};

/** A value as text in which the order of an object's keys plays no part; absent and undefined are the same. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return String(JSON.stringify(value));
  const members = new Map(Object.entries(value).filter(([, member]) => member !== undefined));
  const texts = [...members.keys()].sort().map((key) => `${JSON.stringify(key)}:${canonical(members.get(key))}`);
  return `{${texts.join(",")}}`;
}

/** Whether two values hold the same, whatever the order of their keys. */
export function isSame(before: unknown, after: unknown): boolean {
  return canonical(before) === canonical(after);
}

/** The names of the members in which two objects differ, in alphabetical order, leaving out those in `ignored`. */
export function changedFields<T extends object>(before: T, after: T, ignored: readonly string[] = []): string[] {
  const members = [new Map(Object.entries(before)), new Map(Object.entries(after))] as const;
  const names = new Set(members.flatMap((entries) => [...entries.keys()]));
  return [...names]
    .filter((name) => !ignored.includes(name) && !isSame(members[0].get(name), members[1].get(name)))
    .sort();
}

/**
 * Compares two lists by id: what only the second has, what only the first has, and what differs between them by
 * `fieldsOf`, which names the differing members of two items (all of their members when left out). The order within the
 * lists plays no part; results keep the order of their own list.
 */
export function itemChanges<T extends Item>(
  before: readonly T[],
  after: readonly T[],
  fieldsOf: (before: T, after: T) => string[] = changedFields,
): ItemChanges<T> {
  const earlier = new Map(before.map((item) => [item.id, item]));
  const later = new Set(after.map((item) => item.id));
  const changed = after.flatMap((item) => {
    const old = earlier.get(item.id);
    if (!old) return [];
    const fields = fieldsOf(old, item);
    return fields.length > 0 ? [{ before: old, after: item, fields }] : [];
  });
  return {
    added: after.filter((item) => !earlier.has(item.id)),
    removed: before.filter((item) => !later.has(item.id)),
    changed,
  };
}
