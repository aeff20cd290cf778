import type { SqlDriverAdapter } from "@prisma/driver-adapter-utils";
import type { CriteriaSet } from "../model/criteria-set.ts";
import type { Activity } from "./activity.ts";
import type { PrismaClient } from "./generated/sqlite/client.ts";

type ProcessWide = {
  client?: PrismaClient;
  connection?: SqlDriverAdapter;
  lastWrite?: Promise<unknown>;
  secret?: Promise<Buffer>;
  activeSet?: CriteriaSet;
  criteriaSets?: Map<string, CriteriaSet>;
  release?: { number: number; publishedOn: string; tables: Record<string, Record<string, number>> };
  activity?: Activity;
  healthCheck?: { startedAt: number; isDone: boolean; result: Promise<readonly string[]> };
  releaseCheck?: ReturnType<typeof setTimeout>;
  folding?: ReturnType<typeof setTimeout>;
};

declare global {
  var tensorOrTorchData: ProcessWide | undefined;
}

/** What must exist once in a process: Next loads routes and pages as separate instances of the same modules. */
export function processWide(): ProcessWide {
  globalThis.tensorOrTorchData ??= {};
  return globalThis.tensorOrTorchData;
}
