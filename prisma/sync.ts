/* Writes postgresql/schema.prisma from schema.prisma; with --check only says whether it is up to date. */
import { readFileSync, writeFileSync } from "node:fs";

const source = new URL("./schema.prisma", import.meta.url);
const target = new URL("./postgresql/schema.prisma", import.meta.url);

const written = `// Written from ../schema.prisma by prisma/sync.ts: change that file, then run \`npm run prisma:sync\`.\n${readFileSync(
  source,
  "utf8",
)
  .replace(/^(\/\/.*\n)+/, "")
  .replace('provider = "sqlite"', 'provider = "postgresql"')
  .replace("../lib/data/generated/sqlite", "../../lib/data/generated/postgresql")}`;

if (process.argv.includes("--check")) {
  if (readFileSync(target, "utf8") !== written) {
    console.error("prisma/postgresql/schema.prisma does not follow prisma/schema.prisma: run npm run prisma:sync");
    process.exitCode = 1;
  }
} else {
  writeFileSync(target, written);
}
