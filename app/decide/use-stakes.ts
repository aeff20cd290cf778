import { useEffect, useState } from "react";

import type { Stakes } from "./stakes.ts";
import type { Advice } from "./use-advice.ts";

/** In milliseconds: how long the priorities wait for the model before they show what holds for any answers. */
const PATIENCE = 2000;

/**
 * What is at stake in the priorities. When the model is late (a reload, a slow network) the rows wait for it for a
 * moment and then do without it, so that their text never changes under the pointer.
 */
export function useStakes(base: Stakes, advice: Advice | null, isAwaited: boolean) {
  const [hasGivenUp, setHasGivenUp] = useState(false);
  const isPending = isAwaited && advice === null && !hasGivenUp;
  useEffect(() => {
    if (!isPending) return;
    const timer = setTimeout(setHasGivenUp, PATIENCE, true);
    return () => clearTimeout(timer);
  }, [isPending]);
  return { stakes: hasGivenUp ? base : (advice?.stakes ?? base), isPending };
}
