import { disconnect } from "#lib/data/client.ts";
import { env } from "#lib/env.ts";
import { examine } from "./steps/examinations.ts";

/*
 * npm run doctor
 * Looks whether this installation can serve: versions, database, migrations, criteria sets, disk, clock, secret. Changes
 * nothing. Each line says what was found and, where something is wrong, what to do; exits with 1 when something is.
 */

const findings = await examine(env.DATABASE_URL);
for (const { subject, state, found, advice } of findings) {
  const mark = { good: "✔", note: "•", bad: "✖" }[state];
  console.log(`${mark} ${subject}: ${found}`);
  if (advice) console.log(`    ${advice}`);
}
const bad = findings.filter(({ state }) => state === "bad").length;
console.log(bad === 0 ? "\nNothing is wrong." : `\n${bad} ${bad === 1 ? "thing is" : "things are"} wrong.`);
process.exitCode = bad === 0 ? 0 : 1;
await disconnect();
