import { expect, test } from "vitest";
import { databaseError, portError } from "#lib/http/start-error.ts";

test("a port that is taken is named with its variable and what to do", () => {
  const error = Object.assign(new Error("listen"), { code: "EADDRINUSE" });
  expect(portError("PORT", 3000, error).message).toBe(
    "PORT=3000: something else listens there already: stop it, or choose another port.",
  );
});

test("an address that does not belong to this machine points at the variable of the host", () => {
  const error = Object.assign(new Error("listen"), { code: "EADDRNOTAVAIL" });
  expect(portError("METRICS_PORT", 9464, error).message).toContain("check METRICS_HOST");
});

test("a database that cannot be prepared is explained for its kind, without its address", () => {
  expect(databaseError(true, new Error("EACCES")).message).toMatch(/^DATABASE_URL: .*EACCES\n.*disk has room/);
  expect(databaseError(false, "refused").message).toMatch(/refused\nCheck that PostgreSQL runs/);
});
