import { expect, test } from "vitest";
import { clientBucket, clientNetwork } from "#lib/http/client-bucket.ts";

test("an IPv4 address stands for itself, also when mapped into IPv6", () => {
  expect(clientNetwork("192.0.2.1")).toBe("192.0.2.1");
  expect(clientNetwork("::ffff:192.0.2.1")).toBe("192.0.2.1");
});

test("an IPv6 address stands for its /64, however it is written", () => {
  expect(clientNetwork("2001:db8:1:2:aaaa::1")).toBe("2001:db8:1:2::/64");
  expect(clientNetwork("2001:0DB8:0001:0002:0:0:0:9")).toBe("2001:db8:1:2::/64");
  expect(clientNetwork("2001:db8:1:3::1")).toBe("2001:db8:1:3::/64");
  expect(clientNetwork("::1")).toBe("0:0:0:0::/64");
  expect(clientNetwork("fe80::1%eth0")).toBe("fe80:0:0:0::/64");
  expect(clientNetwork("64:ff9b::192.0.2.33")).toBe("64:ff9b:0:0::/64");
});

test("what is no address stands for itself", () => {
  expect(clientNetwork("unknown")).toBe("unknown");
});

test("a client keeps its bucket through a day and gets another key the next day", () => {
  const morning = new Date("2026-03-01T06:00:00Z");
  const evening = new Date("2026-03-01T20:00:00Z");
  const addresses = Array.from({ length: 20 }, (_, index) => `192.0.2.${index}`);
  const buckets = (now: Date) => addresses.map((address) => clientBucket(address, now));
  const before = buckets(morning);
  expect(buckets(evening)).toEqual(before);
  expect(buckets(new Date("2026-03-02T06:00:00Z"))).not.toEqual(before);
});

test("a bucket is one of 65,536 and says nothing of the address", () => {
  const bucket = clientBucket("192.0.2.1");
  expect(bucket).toMatch(/^\d{1,5}$/);
  expect(Number(bucket)).toBeLessThan(65_536);
});
