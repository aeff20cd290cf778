/*
 * Loaded into the server under fuzz (node --import): on SIGUSR2 it collects all garbage and says what is left. Only what
 * survives a full collection can be a leak; the resident size also counts room that the heap keeps for later.
 */
import { setImmediate as turn } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc");

process.on("SIGUSR2", async () => {
  for (let round = 0; round < 2; round += 1) {
    await turn();
    collect();
  }
  process.stdout.write(`Memory: ${JSON.stringify(process.memoryUsage())}\n`);
});
