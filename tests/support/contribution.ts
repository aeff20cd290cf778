import type { Contribution } from "#lib/model/outcome.ts";

/** One criterion with one aspect, PyTorch ahead by ten points; a test names only what it is about. */
export function aContribution(changes: Partial<Contribution> = {}): Contribution {
  const tensorflow = { low: 52.2, best: 60.4, high: 68 };
  const pytorch = { low: 64, best: 70.6, high: 78 };
  return {
    criterion: "ease",
    tier: "important",
    weight: 0.5,
    tensorflow,
    pytorch,
    difference: 10.2,
    differenceRange: { low: 10.2, high: 10.2 },
    aspects: [{ aspect: "start", share: 100, facets: ["learning"], difference: 10.2, tensorflow, pytorch }],
    ...changes,
  };
}
