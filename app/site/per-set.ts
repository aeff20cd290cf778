/**
 * A function of a criteria set that works each set out once. Published sets never change, and the process keeps one
 * object for each; what is known of a set goes with that object.
 */
export function perSet<S extends object, T>(workOut: (set: S) => T): (set: S) => T {
  const known = new WeakMap<S, T>();
  return (set) => {
    const before = known.get(set);
    if (before !== undefined) return before;
    const result = workOut(set);
    known.set(set, result);
    return result;
  };
}
