/**
 * The element at an index that is known to exist; a RangeError names the index when it does not. Keeps strict index
 * checking without a fallback value that no input could ever reach.
 */
export function elementAt<T>(items: ArrayLike<T>, index: number): T {
  const item = items[index];
  if (item === undefined) throw new RangeError(`no element at ${index} of ${items.length}`);
  return item;
}

/** The same for numbers in bulk: a function of its own, so that hot loops stay fast. */
export function numberAt(values: Float64Array, index: number): number {
  const value = values[index];
  if (value === undefined) throw new RangeError(`no number at ${index} of ${values.length}`);
  return value;
}
