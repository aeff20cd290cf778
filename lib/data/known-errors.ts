import { Prisma } from "./generated/sqlite/client.ts";

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === code;
}

/** Whether a statement failed, and its batch was undone, because a row with this key is there already. */
export function isDuplicate(error: unknown): boolean {
  return hasCode(error, "P2002");
}

/** Whether a batch was undone because a row that it names was gone or had changed. */
export function isMissing(error: unknown): boolean {
  return hasCode(error, "P2025");
}
