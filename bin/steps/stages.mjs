/**
 * Says at which stage of how many a long command is, and how long a stage took that took long.
 *
 * @param {number} count
 * @param {(line: string) => void} say
 */
export function stages(count, say) {
  let current = 0;
  /**
   * @template T
   * @param {string} name
   * @param {(note: (line: string) => void) => T | Promise<T>} act says by `note` what it has to do, if anything
   * @returns {Promise<T>}
   */
  return async function stage(name, act) {
    current += 1;
    const startedAt = performance.now();
    let isBusy = false;
    const result = await act((line) => {
      say(`${current} of ${count}  ${name}: ${line}`);
      isBusy = true;
    });
    if (!isBusy) say(`${current} of ${count}  ${name}: in place`);
    const seconds = Math.round((performance.now() - startedAt) / 1000);
    if (isBusy && seconds > 0) say(`        done in ${seconds} s`);
    return result;
  };
}
