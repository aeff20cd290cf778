/*
 * npm run results:verify: recomputes every stored result of the current model version and compares it with what is
 * stored. Exits 1 when one differs.
 */
import { verifyResults } from "#lib/data/verification.ts";
import { runCommand } from "./steps/command.ts";

await runCommand(async () => {
  const { checked, ofOtherVersions, differing } = await verifyResults((done, total) =>
    console.log(`${done} of ${Math.max(done, total)} checked`),
  );
  console.log(`${checked - differing.length} of ${checked} results recompute to what is stored.`);
  if (ofOtherVersions > 0) console.log(`${ofOtherVersions} of other model versions were left alone.`);
  for (const id of differing) console.error(`differs: ${id}`);
  process.exitCode = differing.length > 0 ? 1 : 0;
}, 2);
