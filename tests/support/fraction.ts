/** The number that a fraction such as "16/35" stands for, to full precision however long its parts are. */
export function asNumber(fraction: string): number {
  const [top = 0n, bottom = 1n] = fraction.split("/").map(BigInt);
  return Number((top * 10n ** 18n) / bottom) / 1e18;
}
