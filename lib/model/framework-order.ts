import type { Framework } from "./framework.ts";

/**
 * The order in which the two frameworks are shown: a coin, so that neither is first by habit.
 *
 * Drawn from `key` (the submission key) alone, so that server and browser agree. Any string is a valid key.
 * FNV-1a over UTF-16 code units, mixed by MurmurHash3's finaliser because FNV's lowest bit is a mere parity.
 */
export function frameworkOrder(key: string): readonly [Framework, Framework] {
  let hash = 0x811c9dc5;
  for (let position = 0; position < key.length; position += 1) {
    hash = Math.imul(hash ^ key.charCodeAt(position), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) & 1) === 0 ? ["tensorflow", "pytorch"] : ["pytorch", "tensorflow"];
}
