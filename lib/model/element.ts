/**
 * The element at an index that is known to exist; a RangeError names the index when it does not. Keeps strict index
 * checking without a fallback value that no input could ever reach.
 */
export function elementAt<T>(items: ArrayLike<T>, index: number): T {
  const item = items[index];
  if (item === undefined) throw new RangeError(`no element at ${index} of ${items.length}`);
  return item;
}
