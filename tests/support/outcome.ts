import type { Outcome } from "#lib/model/outcome.ts";

/** A whole outcome in which PyTorch leads narrowly; a test names only what it is about. */
export function anOutcome(changes: Partial<Outcome> = {}): Outcome {
  return {
    criteria: "toy",
    modelVersion: 1,
    verdict: "pytorch",
    strength: "leaning",
    reason: "fit",
    fit: { tensorflow: 60, pytorch: 66 },
    margin: 6,
    support: 0.87,
    dominance: "mixed",
    hasPreference: true,
    evidenceRange: { worst: -9, plausible: 1, best: 21 },
    holdsAcrossEvidence: true,
    dealbreakers: [],
    contributions: [],
    vanished: [],
    flips: { transfer: null, stability: [], answers: [] },
    methods: [],
    completeness: { answered: 6, asked: 8, open: [], freshCriteria: 3, criteria: 4, meanWidth: 16 },
    ...changes,
  };
}
