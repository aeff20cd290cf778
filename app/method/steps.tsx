import { Prose, Section } from "../ui/section.tsx";
import { Formula } from "./formula.tsx";

export function Steps() {
  return (
    <Section id="steps" title="Step by step">
      <Prose>
        <h3>1. Answers pick ratings</h3>
        <p>
          A criterion has aspects, each with a scale whose 0 and 100 are described in words, never relative to the other
          framework. An aspect has a rating for each case that matters, such as each place where a model may run; your
          answers pick the cases. A rating is a best estimate with a low and a high end, a reason and dated evidence. A
          criterion’s value is the mean of its aspects by their fixed shares. Evidence that has grown old widens the
          range.
        </p>
        <h3>2. Open answers stay open</h3>
        <p>
          “Not sure” and no answer mean the same: every answer still possible. The range covers them all, and the best
          estimate is their mean. Differences between the two frameworks are taken answer by answer, so that being
          unsure about both at once does not look like a large difference.
        </p>
        <h3>3. Priorities become weights</h3>
        <p>
          Tiers put the criteria in order: essential, important, nice to have. What you call irrelevant is left out;
          what you leave unstated counts as important. Many weights respect such an order; we take their centre, the
          rank-order centroid, averaged over the ranks that a tier covers. Without any priority all weights are equal.
        </p>
        <Formula label="Weight of rank i among n criteria">wᵢ = (1/n) · Σ 1/k, for k from i to n</Formula>
        <h3>4. Fit</h3>
        <p>
          The fit of a framework is the sum of its values, each times its weight. The margin is the difference of the
          fits.
        </p>
        <Formula label="Fit and margin">
          fit = Σ wₖ · valueₖ and margin = Σ wₖ · dₖ, where dₖ is the difference on criterion k
        </Formula>
        <h3>5. How many weightings agree</h3>
        <p>
          Of all weights that respect the order, in what share does the leader lead? With two frameworks this share, the
          support, can be computed exactly, without drawing random weights: as a volume, by the recursion of Varsi and
          Ali, and over tiers by an integral that never lists the orders within a tier. Whether the lead holds under
          every such weighting is checked by itself.
        </p>
        <Formula label="Support, over the set W of all such weights">
          support = volume of the w in W with Σ wₖ · dₖ &gt; 0, divided by the volume of W
        </Formula>
        <h3>6. How wrong the evidence could be</h3>
        <p>
          We compute the lead with every rating at its worst end for the leader, and at the plausible combined error:
          the most that open answers can cost, plus the root of the summed squares of the ratings’ half-widths, each
          times its weight.
        </p>
        <Formula label="Plausible combined error">
          Σ wₖ · oₖ + √(Σ (wₖ · hₖ)²), where oₖ is what open answers can cost and hₖ the half-width on criterion k
        </Formula>
        <h3>7. What would flip it</h3>
        <p>
          The smallest shift of weight between two criteria, the range over which each weight leaves the leader the
          same, and every single answer that, changed, would change the verdict.
        </p>
        <Formula label="Shift from criterion 1 to 2 that makes a tie">D / (d₁ − d₂), where D is the margin</Formula>
        <Formula label="Weight of criterion k at which it flips">
          r / (r − dₖ), where r is the weighted mean of d over the others
        </Formula>
        <h3>8. Dealbreakers</h3>
        <p>
          A hard requirement that a framework cannot meet rules it out, whatever the fits. Where a requirement is only
          at risk, the result says so first and decides nothing by it.
        </p>
        <h3>9. Other methods</h3>
        <p>
          Beside the result stand TOPSIS, PROMETHEE II and a min–max weighted sum. With only two alternatives, methods
          that scale each criterion by the two at hand turn every difference into all or nothing, so a win by one point
          counts like a win by sixty. That is why ours is anchored, and why they can disagree.
        </p>
      </Prose>
    </Section>
  );
}
