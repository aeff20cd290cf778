import { readFileSync } from "node:fs";

const MS_PER_TICK = 10;
// Fields of /proc/PID/stat behind the name of the program: see proc(5).
const FIELDS = { own: [11, 12], withEndedChildren: [11, 12, 13, 14] };

/** The CPU time in milliseconds that a process has used, with or without its children that have ended. Linux only. */
export function cpuOf(pid: number | undefined, which: keyof typeof FIELDS = "own"): number {
  const text = readFileSync(`/proc/${pid}/stat`, "utf8");
  const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
  return FIELDS[which].reduce((sum, field) => sum + Number(fields[field]) * MS_PER_TICK, 0);
}
