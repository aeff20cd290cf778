/* Saves submissions one after another: argument 1 a prefix of their keys, argument 2 how many. Prints each saved link. */
import { disconnect } from "#lib/data/client.ts";
import { saveResult } from "#lib/data/results.ts";
import { migrate } from "#prisma/migrate.ts";
import { publish } from "#prisma/publish.ts";
import { aSubmission, smallSet } from "./submission.ts";

const [prefix = "", count = "1"] = process.argv.slice(2);
await migrate(process.env.DATABASE_URL ?? "");
await publish(smallSet());
for (let number = 0; number < Number(count); number++) {
  const { id, manageKey } = await saveResult(aSubmission({ submissionKey: `${prefix}${number}` }));
  process.stdout.write(`${id} ${manageKey}\n`);
}
await disconnect();
