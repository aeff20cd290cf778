import "server-only";
import { database } from "./client.ts";

/** A published set as it is stored: canonical JSON text and the sha256 of that text, in hexadecimal. */
export type CriteriaDocument = { document: string; sha256: string };

/** The stored text of a published version, or null when that version was never published. */
export function findCriteriaDocument(version: string): Promise<CriteriaDocument | null> {
  return database().criteriaSet.findUnique({ where: { version }, select: { document: true, sha256: true } });
}
