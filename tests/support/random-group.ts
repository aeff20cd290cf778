import { TIERS } from "#lib/model/answers.ts";
import type { Outcome } from "#lib/model/outcome.ts";
import { weigh } from "#lib/model/priorities.ts";
import { aContribution } from "./contribution.ts";
import { anOutcome } from "./outcome.ts";
import { drawFrom } from "./random-set.ts";

const rating = (best: number) => ({ low: best, best, high: best });

/** Up to four members with tiers and ratings of their own; a criterion may have vanished for some. */
export function randomGroup(seed: number): Outcome[] {
  const draw = drawFrom(seed);
  const criteria = ["a", "b", "c", "d"].slice(0, 1 + draw.below(4));
  return Array.from({ length: 1 + draw.below(4) }, () => {
    const there = criteria.filter((_, k) => k === 0 || draw.chance(0.8));
    const { tierOf, weights } = weigh(there, new Map(there.map((id) => [id, draw.pick(TIERS)])));
    const verdict = draw.pick(["pytorch", "tensorflow", "close"] as const);
    return anOutcome({
      verdict,
      strength: verdict === "close" ? null : draw.pick(["clear", "leaning"] as const),
      dealbreakers: draw.chance(0.2)
        ? [{ id: "hard", framework: draw.pick(["pytorch", "tensorflow"] as const), effect: "fails" }]
        : [],
      contributions: there.map((criterion, k) => {
        const [tensorflow, pytorch] = [5 * draw.below(21), 5 * draw.below(21)];
        return aContribution({
          criterion,
          tier: tierOf[k] ?? "nice",
          weight: weights[k] ?? 0,
          tensorflow: rating(tensorflow),
          pytorch: rating(pytorch),
          difference: pytorch - tensorflow,
        });
      }),
    });
  });
}
