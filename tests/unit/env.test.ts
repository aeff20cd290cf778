import { expect, test } from "vitest";
import { parseEnv } from "#lib/env.ts";

test("without any variable the defaults serve from a SQLite file on port 3000", () => {
  expect(parseEnv({})).toMatchObject({
    DATABASE_URL: "file:./data/tensor-or-torch.db",
    PORT: 3000,
    TRUSTED_PROXIES: [],
  });
});

test("an empty variable counts as unset", () => {
  expect(parseEnv({ PORT: "", BASE_URL: "" })).toMatchObject({ PORT: 3000 });
});

test("a list of proxies is split at its commas", () => {
  expect(parseEnv({ TRUSTED_PROXIES: "10.0.0.0/8, ::1" }).TRUSTED_PROXIES).toEqual(["10.0.0.0/8", "::1"]);
});

test("every wrong variable is named, with its value and what it must be", () => {
  expect(() => parseEnv({ PORT: "http", BASE_URL: "example.org" })).toThrow(
    /PORT="http": .*\n.*BASE_URL="example.org": /,
  );
});

test("a database address that cannot be used is named but not shown, since it may hold a password", () => {
  const wrong = () => parseEnv({ DATABASE_URL: "mysql://me:secret@host/db" });
  expect(wrong).toThrow(/DATABASE_URL: must start with file:/);
  expect(wrong).not.toThrow(/secret/);
});
