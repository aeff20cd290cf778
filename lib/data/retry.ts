import { activity } from "./activity.ts";

/* What a database says when trying again may help: locked, deadlocked, restarting, out of connections or turns. */
const TRANSIENT_CODES = new Set([
  ...["P1001", "P1002", "P1008", "P1017", "P2024", "P2028", "P2034", "P2037"],
  ...["ECONNREFUSED", "ECONNRESET", "ETIMEDOUT", "EPIPE"],
]);
/** The same in the words of Prisma's drivers. */
const DRIVER_KINDS = new Set([
  "ConnectionClosed",
  "DatabaseNotReachable",
  "SocketTimeout",
  "TooManyConnections",
  "TransactionWriteConflict",
]);
const POSTGRESQL_CODES = /^(40001|40P01|57P0[1-5]|53300|08\d{3}|55P03)$/;
// What comes without a code: the pool had no connection free in time, or lost one, perhaps before it was used again.
const TRANSIENT_MESSAGE =
  /Connection terminated|timeout exceeded when trying to connect|timeout expired|is not queryable|SQLITE_BUSY|database is locked/;
const SQLITE_BUSY = /SQLITE_BUSY|database is locked/;

const PATIENCE_MS = 10_000;
const READ_PATIENCE_MS = 3000;
const LONGEST_PAUSE_MS = 250;

function propertyOf(error: unknown, name: string): unknown {
  return typeof error === "object" && error !== null ? Reflect.get(error, name) : undefined;
}

function isTransientCode(code: string): boolean {
  return TRANSIENT_CODES.has(code) || POSTGRESQL_CODES.test(code) || SQLITE_BUSY.test(code);
}

/** Whether a failed database operation may succeed when tried again unchanged. */
export function isTransient(error: unknown): boolean {
  for (let cause: unknown = error, depth = 0; cause && depth < 5; depth++) {
    const code = propertyOf(cause, "code") ?? propertyOf(cause, "originalCode");
    if (typeof code === "string" && isTransientCode(code)) return true;
    if (DRIVER_KINDS.has(String(propertyOf(cause, "kind")))) return true;
    if (cause instanceof Error && TRANSIENT_MESSAGE.test(cause.message)) return true;
    cause = propertyOf(cause, "cause") ?? propertyOf(propertyOf(cause, "meta"), "driverAdapterError");
  }
  return false;
}

/** Runs an operation, again after growing random pauses while it fails transiently and `mayWait` for that long. */
async function repeat<T>(operation: () => Promise<T>, mayWait: (pauseMs: number) => boolean): Promise<T> {
  for (let pause = 5; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    try {
      return await operation();
    } catch (error) {
      if (!(isTransient(error) && mayWait(pause))) throw error;
      activity().retries += 1;
      await new Promise((resolve) => setTimeout(resolve, pause * (0.5 + Math.random())));
    }
  }
}

/**
 * Runs a database operation, again after growing random pauses while it fails transiently, for up to 10 s.
 * The operation must be safe to repeat after a lost acknowledgement.
 * @throws what the operation threw last.
 */
export async function withRetries<T>(operation: () => Promise<T>, patienceMs = PATIENCE_MS): Promise<T> {
  const deadline = Date.now() + patienceMs;
  return repeat(operation, (pause) => Date.now() + pause <= deadline);
}

/**
 * A way to run reads, again while they fail transiently: a lost connection is replaced and a short restart waited out.
 * Patience is shared: once it is used up, reads fail at once until one succeeds, so that pages that can do without the
 * database do not wait for it again and again.
 */
export function patientReads(patienceMs = READ_PATIENCE_MS): <T>(read: () => Promise<T>) => Promise<T> {
  let [failingSince, lastFailure] = [0, 0];
  const mayWait = (pause: number) => {
    const now = Date.now();
    if (now - lastFailure > patienceMs) failingSince = now;
    lastFailure = now;
    const isPatient = now + pause <= failingSince + patienceMs;
    if (!isPatient) failingSince = 0;
    return isPatient;
  };
  return async (read) => {
    const found = await repeat(read, mayWait);
    lastFailure = 0;
    return found;
  };
}
