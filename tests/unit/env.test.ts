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

test("metrics are off unless a port is named, and then not on the public one", () => {
  expect(parseEnv({}).METRICS_PORT).toBeUndefined();
  expect(parseEnv({ METRICS_PORT: "9464" })).toMatchObject({ METRICS_PORT: 9464, METRICS_HOST: "127.0.0.1" });
  expect(() => parseEnv({ METRICS_PORT: "3000" })).toThrow(/METRICS_PORT="3000": must differ from PORT/);
});

test("a proxy that is no address, and a range that is none, are refused rather than ignored", () => {
  expect(() => parseEnv({ TRUSTED_PROXIES: "proxy.local" })).toThrow(
    /TRUSTED_PROXIES="proxy.local": must be addresses/,
  );
  expect(() => parseEnv({ TRUSTED_PROXIES: "10.0.0.0/33" })).toThrow(/TRUSTED_PROXIES/);
  expect(parseEnv({ TRUSTED_PROXIES: "fd00::/8" }).TRUSTED_PROXIES).toEqual(["fd00::/8"]);
});

test("all problems are told at once, and what to do", () => {
  const wrong = () => parseEnv({ PORT: "70000", LOG_LEVEL: "loud", DATABASE_URL: "postgresql://a:b@c@:x/y" });
  expect(wrong).toThrow(/PORT="70000": .*65535/);
  expect(wrong).toThrow(/LOG_LEVEL="loud": must be/);
  expect(wrong).toThrow(/DATABASE_URL: cannot be read/);
  expect(wrong).toThrow(/\.env\.example explains/);
});
