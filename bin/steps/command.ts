import { disconnect } from "#lib/data/client.ts";

/**
 * Does a command's work and lets go of the database. What goes wrong is told in its own words, without a stack, and by
 * the exit code.
 */
export async function runCommand(work: () => Promise<void>, failure = 1): Promise<void> {
  try {
    await work();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = failure;
  } finally {
    await disconnect();
  }
}
