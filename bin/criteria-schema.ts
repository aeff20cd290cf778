import { SCHEMA_FILE, writeSchema } from "#prisma/criteria-json-schema.ts";

/* npm run criteria:schema: writes the JSON Schema of a criteria document, for editors. */

await writeSchema();
console.log(`wrote ${SCHEMA_FILE}`);
