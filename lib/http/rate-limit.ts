import { RateLimiterMemory, type RateLimiterRes } from "rate-limiter-flexible";
import { env } from "../env.ts";
import { clientBucket } from "./client-bucket.ts";
import type { Problem } from "./problem.ts";

/*
 * Limits per instance; one across instances belongs to the reverse proxy. Generous enough for a lecture hall that
 * submits within one minute from behind one address, tight enough that one address cannot keep a server busy.
 */

/** Requests that one client may make in a window of so many seconds. */
export const POLICIES = {
  read: { points: 1200, seconds: 60 },
  score: { points: 600, seconds: 60 },
  write: { points: 300, seconds: 60 },
} as const satisfies Record<string, { points: number; seconds: number }>;

export type PolicyName = keyof typeof POLICIES;

/** Where a client stands: `remaining` requests, anew in `resetSeconds`. */
export type Standing = {
  policy: PolicyName;
  points: number;
  seconds: number;
  isAllowed: boolean;
  remaining: number;
  resetSeconds: number;
};

const shared: typeof globalThis & { tensorOrTorchLimiters?: Map<string, RateLimiterMemory> } = globalThis;

/**
 * Counts a request of the client at `address` against a policy and tells where the client stands.
 * @param factor multiplies the number of requests allowed; 0 counts nothing and allows everything. As configured if left out.
 */
export async function takeTurn(policy: PolicyName, address: string, factor = env.RATE_LIMIT_FACTOR): Promise<Standing> {
  const { points, seconds } = POLICIES[policy];
  const allowed = Math.max(1, Math.round(points * factor));
  const standing = { policy, points: allowed, seconds };
  if (factor === 0) return { ...standing, isAllowed: true, remaining: allowed, resetSeconds: seconds };
  const limiter = limiterFor(policy, allowed, seconds);
  const result = await limiter.consume(clientBucket(address)).catch((refusal: unknown) => refusal);
  if (!isResult(result)) throw result;
  const isAllowed = result.consumedPoints <= allowed;
  return {
    ...standing,
    isAllowed,
    remaining: result.remainingPoints,
    resetSeconds: Math.ceil(result.msBeforeNext / 1000),
  };
}

// Not instanceof: the server entry and the routes are separate bundles with a class of their own each.
function isResult(result: unknown): result is RateLimiterRes {
  return typeof result === "object" && result !== null && "msBeforeNext" in result;
}

// On globalThis: Next loads routes and pages as separate instances of this module.
function limiterFor(policy: PolicyName, points: number, duration: number): RateLimiterMemory {
  shared.tensorOrTorchLimiters ??= new Map();
  const key = `${policy}:${points}`;
  const limiter = shared.tensorOrTorchLimiters.get(key) ?? new RateLimiterMemory({ points, duration });
  shared.tensorOrTorchLimiters.set(key, limiter);
  return limiter;
}

/** The headers that announce a limit: `RateLimit-Policy` and `RateLimit` of draft-ietf-httpapi-ratelimit-headers-10. */
export function limitHeaders({ policy, points, seconds, remaining, resetSeconds }: Standing): Record<string, string> {
  return {
    "RateLimit-Policy": `"${policy}";q=${points};w=${seconds}`,
    RateLimit: `"${policy}";r=${remaining};t=${resetSeconds}`,
  };
}

/** What a client beyond its limit is told. */
export function limitProblem(standing: Standing): Problem {
  return {
    kind: "too-many-requests",
    detail: `At most ${standing.points} requests in ${standing.seconds} seconds. Try again in ${standing.resetSeconds} seconds.`,
    headers: { ...limitHeaders(standing), "Retry-After": String(standing.resetSeconds) },
  };
}

/**
 * Counts a form that was sent to a page. Pages themselves are not limited, and /api counts its own requests.
 * @returns the refusal, when the client at this address has sent too many.
 */
export async function formRefusal(method: string | undefined, path: string, address: string): Promise<Problem | null> {
  if (method !== "POST" || path.startsWith("/api/")) return null;
  const standing = await takeTurn("write", address);
  if (standing.isAllowed) return null;
  const detail = `Too many forms came from your network within a minute. Go back, wait ${standing.resetSeconds} seconds and send it again: what you entered is still there.`;
  return { ...limitProblem(standing), detail };
}
