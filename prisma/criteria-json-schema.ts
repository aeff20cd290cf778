import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { criteriaSetSchema } from "#lib/model/criteria-set.ts";
import { CRITERIA_FOLDER } from "./read-criteria.ts";

/** The JSON Schema by which editors complete and underline criteria documents; written from the zod schema. */
export const SCHEMA_FILE = join(CRITERIA_FOLDER, "criteria-set.schema.json");

/** The text that SCHEMA_FILE should hold. Keys with a default may be left out in a document, hence "input". */
export function writtenSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(criteriaSetSchema, { io: "input" }), null, 2)}\n`;
}

/** The text that SCHEMA_FILE holds; empty when there is none. */
export function readStoredSchema(): Promise<string> {
  return readFile(SCHEMA_FILE, "utf8").catch(() => "");
}

export function writeSchema(): Promise<void> {
  return writeFile(SCHEMA_FILE, writtenSchema());
}
