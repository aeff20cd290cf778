import { answersSchemaFor } from "#lib/model/answers-schema.ts";
import { perSet } from "./per-set.ts";

/** The schema of the answers to a set: putting one together takes several times as long as checking answers with it. */
export const answersSchemaOf = perSet(answersSchemaFor);
