const WIDTH = 30;

/** Prints how far a long task is: one line that moves at a terminal, else a line per tenth. */
export function progressBar(task: string, whole: number): (done: number) => void {
  const startedAt = performance.now();
  let shown = 0;
  return (done) => {
    const share = done / whole;
    const step = Math.floor(share * (process.stdout.isTTY ? 100 : 10));
    if (step === shown) return;
    shown = step;
    const perSecond = Math.round(done / Math.max(0.001, (performance.now() - startedAt) / 1000));
    const bar = "█".repeat(Math.round(share * WIDTH)).padEnd(WIDTH, "░");
    const line = `${task} ${bar} ${Math.floor(share * 100)}%  ${done} of ${whole}, ${perSecond}/s`;
    process.stdout.write(process.stdout.isTTY ? `\r${line}${done >= whole ? "\n" : ""}` : `${line}\n`);
  };
}
