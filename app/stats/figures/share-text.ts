import { percent } from "../../words/numbers.ts";
import type { KnownEntry } from "./stats-figure.ts";

type Share = Pick<KnownEntry, "share" | "low" | "high">;

/** An interval wider than this says more than the share in its middle. */
const WIDE = 0.3;

/** A share with its interval: "72% (67%–75%)". */
export function withInterval({ share, low, high }: Share): string {
  return `${percent(share)} (${percent(low)}–${percent(high)})`;
}

/** A share in a finding: "74%"; with its interval where few results leave that wide: "75% (0%–100%)". */
export function shareText(entry: Share): string {
  return entry.high - entry.low > WIDE ? withInterval(entry) : percent(entry.share);
}
