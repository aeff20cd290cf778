import { relative, resolve } from "node:path";
import { readStoredSchema, SCHEMA_FILE, writtenSchema } from "#prisma/criteria-json-schema.ts";
import { type FileProblem, listCriteriaFiles, readCriteriaFile } from "#prisma/read-criteria.ts";

/*
 * npm run criteria:check [-- file …]
 * Checks the named criteria documents, or all of them and the JSON Schema that editors use. Prints
 * "file:line:column: what is wrong" for each problem and exits with 1 when there is one.
 */

const named = process.argv.slice(2).map((file) => resolve(file));
const files = named.length > 0 ? named : await listCriteriaFiles();
const read = await Promise.all(files.map(readCriteriaFile));
const problems: FileProblem[] = read.flatMap((result) => (result.ok ? [] : result.problems));

if (named.length === 0 && (await readStoredSchema()) !== writtenSchema()) {
  const message = 'is not what lib/model/criteria-set.ts says; run "npm run criteria:schema" and commit the file';
  problems.push({ file: SCHEMA_FILE, line: 1, column: 1, message });
}
for (const { file, line, column, message } of problems) {
  console.error(`${relative(process.cwd(), file)}:${line}:${column}: ${message}`);
}
if (problems.length === 0)
  console.log(`${files.length} criteria ${files.length === 1 ? "document" : "documents"} checked, nothing wrong`);
process.exitCode = problems.length > 0 ? 1 : 0;
