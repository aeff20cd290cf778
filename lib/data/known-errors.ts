import { Prisma } from "./generated/sqlite/client.ts";

function codeOf(error: unknown): string | null {
  return error instanceof Prisma.PrismaClientKnownRequestError ? error.code : null;
}

/**
 * What a driver calls the failure of a statement that we wrote ourselves: it comes as it is, or in Prisma's wrapping,
 * which has one code for them all, P2010.
 */
function rawFailureOf(error: unknown): string | null {
  const isWrapped = error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2010";
  const failure = isWrapped ? error.meta?.driverAdapterError : error;
  const cause = failure instanceof Error ? failure.cause : null;
  return typeof cause === "object" && cause !== null && "kind" in cause ? String(cause.kind) : null;
}

/** Whether a statement failed, and its batch was undone, because a row with this key is there already. */
export function isDuplicate(error: unknown): boolean {
  return codeOf(error) === "P2002" || rawFailureOf(error) === "UniqueConstraintViolation";
}

/** Whether a batch was undone because a row that it names was gone or had changed. */
export function isMissing(error: unknown): boolean {
  return codeOf(error) === "P2025";
}
