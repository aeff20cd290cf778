import { expect, test } from "vitest";
import { isTransient, patientReads, withRetries } from "#lib/data/retry.ts";

const busy = () => Object.assign(new Error("busy"), { code: "P1008" });

test("an operation that fails transiently is repeated until it succeeds", async () => {
  let attempts = 0;
  const result = await withRetries(async () => {
    attempts += 1;
    if (attempts < 3) throw busy();
    return "done";
  });
  expect([result, attempts]).toEqual(["done", 3]);
});

test("another failure is passed on at once", async () => {
  let attempts = 0;
  const failing = withRetries(async () => {
    attempts += 1;
    throw new Error("wrong");
  });
  await expect(failing).rejects.toThrow("wrong");
  expect(attempts).toBe(1);
});

test("patience ends", async () => {
  await expect(withRetries(() => Promise.reject(busy()), 30)).rejects.toThrow("busy");
});

test("locked, deadlocked, restarting and lost connections are transient, also as a cause", () => {
  for (const code of ["P1008", "P2028", "P2034", "40P01", "57P01", "08006", "ECONNREFUSED", "SQLITE_BUSY"]) {
    expect(isTransient(Object.assign(new Error(code), { code }))).toBe(true);
    expect(isTransient(new Error("outer", { cause: { originalCode: code } }))).toBe(true);
  }
  for (const message of [
    "Connection terminated unexpectedly",
    "timeout exceeded when trying to connect",
    "timeout expired",
    "Client has encountered a connection error and is not queryable",
  ]) {
    expect(isTransient(new Error(message))).toBe(true);
  }
});

test("so is what Prisma's drivers say of lost connections and conflicts, at the top or as a cause", () => {
  for (const kind of ["DatabaseNotReachable", "ConnectionClosed", "TransactionWriteConflict"]) {
    expect(isTransient(new Error("driver", { cause: { kind } }))).toBe(true);
  }
  expect(isTransient(new Error("driver", { cause: { kind: "UniqueConstraintViolation" } }))).toBe(false);
});

test("a violated constraint is not transient", () => {
  expect(isTransient(Object.assign(new Error("unique"), { code: "P2002" }))).toBe(false);
  expect(isTransient("a text")).toBe(false);
  expect(isTransient(null)).toBe(false);
});

test("a read that loses its connection is repeated", async () => {
  const patiently = patientReads();
  let attempts = 0;
  const found = await patiently(async () => {
    attempts += 1;
    if (attempts < 3) throw new Error("Connection terminated unexpectedly");
    return attempts;
  });
  expect(found).toBe(3);
});

test("reads wait for a database that is away once, not each of them anew, and are patient again after a success", async () => {
  const patiently = patientReads(60);
  const attemptsOf = async (isAway: (attempt: number) => boolean) => {
    let attempts = 0;
    await patiently(async () => {
      attempts += 1;
      if (isAway(attempts)) throw busy();
    }).catch(() => undefined);
    return attempts;
  };
  expect(await attemptsOf(() => true)).toBeGreaterThan(1);
  expect(await attemptsOf(() => true)).toBe(1);
  expect(await attemptsOf(() => false)).toBe(1);
  expect(await attemptsOf((attempt) => attempt === 1)).toBe(2);
});

test("a read that fails for good is not repeated", async () => {
  let attempts = 0;
  const read = async () => {
    attempts += 1;
    throw new Error("wrong");
  };
  await expect(patientReads()(read)).rejects.toThrow("wrong");
  expect(attempts).toBe(1);
});
