import type { RawCase } from "./raw-cases.ts";
import { RAW_CASES } from "./raw-cases.ts";
import { sendRaw } from "./raw-sockets.ts";

export type RawReport = { cases: number; garbage: number; answers: Record<string, number>; mistakes: string[] };

const add = (counts: Record<string, number>, key: string) => {
  counts[key] = (counts[key] ?? 0) + 1;
};

function isRight(known: RawCase | undefined, answer: string): boolean {
  return known ? known.answer.split("|").includes(answer) : !/\b5\d\d\b|silent/.test(answer);
}

/** Sends every case once, then garbage with a case now and then; each call of `turn` sends one. */
export function rawRun(url: string, garbage: Iterator<Uint8Array, never>) {
  const report: RawReport = { cases: 0, garbage: 0, answers: {}, mistakes: [] };
  let turns = 0;

  async function turn(): Promise<void> {
    const index = turns < RAW_CASES.length ? turns : turns % 4 === 0 ? (turns / 4) % RAW_CASES.length : undefined;
    const known = index === undefined ? undefined : RAW_CASES[index];
    turns += 1;
    const bytes = known?.bytes ?? garbage.next().value;
    const answer = await sendRaw(url, bytes);
    report[known ? "cases" : "garbage"] += 1;
    add(report.answers, answer);
    if (isRight(known, answer) || report.mistakes.length >= 50) return;
    report.mistakes.push(`${known?.name ?? JSON.stringify(Buffer.from(bytes).toString("latin1"))}: ${answer}`);
  }
  return { report, turn, isThrough: () => report.cases >= RAW_CASES.length };
}
