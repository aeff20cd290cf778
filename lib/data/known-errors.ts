import { Prisma } from "./generated/sqlite/client.ts";

function codeOf(error: unknown): string | null {
  return error instanceof Prisma.PrismaClientKnownRequestError ? error.code : null;
}

/** What a driver calls the failure of a statement that we wrote ourselves; Prisma has one code for them all, P2010. */
function rawFailureOf(error: unknown): string | null {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError) || error.code !== "P2010") return null;
  const failure = error.meta?.driverAdapterError;
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
