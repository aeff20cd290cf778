import { setTimeout as pause } from "node:timers/promises";

/** What /api/health/ready answers; 0 when nobody does within three seconds. */
export async function readiness(url: string): Promise<number> {
  const signal = AbortSignal.timeout(3000);
  return fetch(`${url}/api/health/ready`, { signal }).then(
    ({ status }) => status,
    () => 0,
  );
}

/** Waits until an instance is ready, or not, as wanted. @returns after how many milliseconds. @throws after a minute. */
export async function untilReadiness(url: string, wanted: number): Promise<number> {
  const since = performance.now();
  while ((await readiness(url)) !== wanted) {
    if (performance.now() - since > 60_000) throw new Error(`${url} did not come to answer ${wanted}`);
    await pause(100);
  }
  return Math.round(performance.now() - since);
}

/** Asks for a page again and again until stopped: how many answers came, how many were no success, the slowest. */
export function watchPage(address: string): {
  answers: number;
  failures: number;
  slowestMs: number;
  stop: () => Promise<void>;
} {
  let isStopped = false;
  const watch = { answers: 0, failures: 0, slowestMs: 0, stop: async () => undefined as undefined };
  const watching = (async () => {
    while (!isStopped) {
      const since = performance.now();
      const status = await fetch(address).then(
        (response) => response.arrayBuffer().then(() => response.status),
        () => 0,
      );
      watch.answers += 1;
      if (status !== 200) watch.failures += 1;
      watch.slowestMs = Math.max(watch.slowestMs, Math.round(performance.now() - since));
      await pause(100);
    }
  })();
  watch.stop = async () => {
    isStopped = true;
    await watching;
    return undefined;
  };
  return watch;
}
