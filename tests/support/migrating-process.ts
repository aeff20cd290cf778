/* Migrates the database in DATABASE_URL and prints how many migrations it applied. */
import { migrate } from "#prisma/migrate.ts";

const applied = await migrate(process.env.DATABASE_URL ?? "");
process.stdout.write(`${applied.length}\n`);
