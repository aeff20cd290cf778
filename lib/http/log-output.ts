import { write, writeSync } from "node:fs";

/*
 * Where the lines of the log go: gathered for up to a second or 4 kB, since a line for each request must not cost a
 * system call each. Whoever reads them may be slow, full or gone, and the server goes on without them. pino's own
 * output waits for such a reader for ever when told to write at once, as before the end: the process would never stop.
 */

const GATHERED = 4096;
/** What is kept for a reader that does not come along; lines beyond are lost. */
const KEPT_AT_MOST = 4 * 1024 * 1024;
const SLOW_READER_MS = 100;
const LAST_TRIES = 10;

export type LogOutput = { write: (line: string) => void; flush: () => void; flushNow: () => void };

const isFull = (error: unknown) => error instanceof Error && Reflect.get(error, "code") === "EAGAIN";

/** An output to a file descriptor. `flush` writes in the background, `flushNow` before it returns, within a second. */
export function logOutput(fd: number): LogOutput {
  let pending = "";
  let isWriting = false;

  function writeOn(bytes: Buffer): void {
    isWriting = true;
    write(fd, bytes, (error, written) => {
      const rest = error ? bytes : bytes.subarray(written);
      if (isFull(error)) setTimeout(writeOn, SLOW_READER_MS, bytes).unref();
      else if (!error && rest.length > 0) writeOn(rest);
      else {
        isWriting = false;
        if (pending.length >= GATHERED) flush();
      }
    });
  }

  function flush(): void {
    if (isWriting || pending === "") return;
    const bytes = Buffer.from(pending);
    pending = "";
    writeOn(bytes);
  }

  function flushNow(): void {
    let bytes = Buffer.from(pending);
    pending = "";
    for (let tries = 0; bytes.length > 0 && tries < LAST_TRIES; ) {
      try {
        bytes = bytes.subarray(writeSync(fd, bytes));
      } catch (error) {
        if (!isFull(error)) return;
        tries += 1;
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, SLOW_READER_MS / 2);
      }
    }
  }

  return {
    write(line) {
      if (pending.length < KEPT_AT_MOST) pending += line;
      if (pending.length >= GATHERED) flush();
    },
    flush,
    flushNow,
  };
}
