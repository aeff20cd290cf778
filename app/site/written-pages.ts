import { randomUUID } from "node:crypto";
import type { StoredResult } from "#lib/data/results.ts";
import type { SeenAs } from "../r/[id]/seen-as.ts";

/*
 * Where the HTTP entry and the pages meet, which are built apart and run in one process. The pages know how a result
 * is written; the entry asks for it without all that Next does for a page.
 */

/** Whom a result is written for: with whose eyes, reached at which address, holding which key. */
export type Reading = {
  as: SeenAs;
  site: string;
  manageKey: string | null;
  isInTeam: boolean;
  isClaimRefused: boolean;
};

/** What differs from result to result on its page: the title and description as HTML, and what is inside `main`. */
export type WrittenPage = { id: string; title: string; description: string; body: string };

type Meeting = { shellId: string; writeResult?: (result: StoredResult, reading: Reading) => Promise<WrittenPage> };

declare global {
  var tensorOrTorchPages: Meeting | undefined;
}

/** What must exist once in a process. `writeResult` is there as soon as a page of a result has been rendered. */
export function meeting(): Meeting {
  // No result has this id, and nobody can guess it, or put it on a page.
  globalThis.tensorOrTorchPages ??= { shellId: `shell-${randomUUID()}` };
  return globalThis.tensorOrTorchPages;
}

/** Asks for the shell of owners' pages, which have forms to send; those of others have none but one that leads on. */
export const OWNERS_SHELL = "own";

/** The result whose page has places in it instead of what a result says. */
export function isShell(id: string): boolean {
  return id === meeting().shellId;
}

/** The text that stands for a part of a written page in the shell; the shell's own id stands for the result's. */
export function placeOf(part: Exclude<keyof WrittenPage, "id">): string {
  return `${meeting().shellId}-${part}`;
}
