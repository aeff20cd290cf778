const ADDRESS_IN_USE = "EADDRINUSE";

function codeOf(error: unknown): unknown {
  return typeof error === "object" && error !== null ? Reflect.get(error, "code") : undefined;
}

/** What to do when a port cannot be listened on, naming the variable that chose it. */
export function portError(variable: "PORT" | "METRICS_PORT", value: number, error: unknown): Error {
  const code = codeOf(error);
  const why =
    code === ADDRESS_IN_USE
      ? "something else listens there already: stop it, or choose another port"
      : `it cannot be listened on (${String(code ?? error)}): choose another port, or check ${variable.replace("PORT", "HOST")}`;
  return new Error(`${variable}=${value}: ${why}.`, { cause: error });
}

/** What to do when the database cannot be prepared, naming DATABASE_URL but not its value, which may hold a password. */
export function databaseError(isSqlite: boolean, error: unknown): Error {
  const message = error instanceof Error ? error.message : String(error);
  const advice = isSqlite
    ? "Check that the folder of the file exists or can be made, that this user may write there, and that the disk has room."
    : "Check that PostgreSQL runs and is reachable at that address, that the database exists, and that the user and the password are right and may create tables.";
  return new Error(`DATABASE_URL: the database cannot be prepared: ${message}\n${advice}`, { cause: error });
}
