/** In milliseconds: what waits for quiet moments waits no longer than this. */
const PATIENCE = 500;

/** When the waiting for quiet moments that begins now is to end. */
export function endOfPatience(): number {
  return performance.now() + PATIENCE;
}

/** A moment in which nobody waits for the page: what runs then does not get in the way of the next click. */
export function quietMoment(until: number): Promise<unknown> {
  if (!("requestIdleCallback" in window)) return new Promise((resolve) => setTimeout(resolve, 10));
  const timeout = Math.max(1, until - performance.now());
  return new Promise((resolve) => window.requestIdleCallback(resolve, { timeout }));
}
