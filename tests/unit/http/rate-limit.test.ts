import { expect, test } from "vitest";
import { clientBucket } from "#lib/http/client-bucket.ts";
import { limitHeaders, limitProblem, POLICIES, takeTurn } from "#lib/http/rate-limit.ts";

async function allowedOf(address: (index: number) => string, requests: number, factor = 1): Promise<number> {
  let allowed = 0;
  for (let index = 0; index < requests; index++) {
    if ((await takeTurn("write", address(index), factor)).isAllowed) allowed++;
  }
  return allowed;
}

test("a classroom behind one address submits in one burst", async () => {
  expect(await allowedOf(() => "198.51.100.1", 200)).toBe(200);
});

test("one address gets as many turns as the policy says and no more", async () => {
  expect(await allowedOf(() => "198.51.100.2", POLICIES.write.points + 50)).toBe(POLICIES.write.points);
});

test("addresses of one IPv6 /64 share their turns and another /64 has its own", async () => {
  expect(await allowedOf((index) => `2001:db8:7:7::${index.toString(16)}`, 400)).toBe(POLICIES.write.points);
  const spent = ["198.51.100.2", "2001:db8:7:7::1"].map((address) => clientBucket(address));
  const elsewhere = Array.from({ length: 400 }, (_, index) => `2001:db8:7:${(index + 8).toString(16)}::1`);
  // One in a hundred runs draws a key by which one of these falls into a bucket that is used up.
  const others = elsewhere.filter((address) => !spent.includes(clientBucket(address)));
  expect(others.length).toBeGreaterThan(390);
  expect(await allowedOf((index) => others[index] ?? "", others.length)).toBe(others.length);
});

test("policies count apart", async () => {
  await allowedOf(() => "198.51.100.3", POLICIES.write.points + 1);
  expect((await takeTurn("read", "198.51.100.3")).isAllowed).toBe(true);
});

test("the factor of 0 switches the limit off and another scales it", async () => {
  expect(await allowedOf(() => "198.51.100.4", 1000, 0)).toBe(1000);
  expect(await allowedOf(() => "198.51.100.4", 100, 0.1)).toBe(30);
});

test("the headers announce the policy and where the client stands", async () => {
  const standing = await takeTurn("score", "198.51.100.5");
  expect(limitHeaders(standing)).toEqual({ "RateLimit-Policy": '"score";q=600;w=60', RateLimit: '"score";r=599;t=60' });
  const problem = limitProblem({ ...standing, isAllowed: false, remaining: 0, resetSeconds: 12 });
  expect(problem.headers?.["Retry-After"]).toBe("12");
  expect(problem.detail).toContain("12 seconds");
});
