import type { Framework } from "#lib/model/framework.ts";
import type { Outcome } from "#lib/model/outcome.ts";
import { leadLabel } from "../../words/criteria.ts";
import type { Speaker } from "../../words/speaker.ts";

/** The bars of the diverging chart: one per criterion, towards the framework that is ahead, in the coin's order. */
export function chartRows(
  outcome: Pick<Outcome, "contributions">,
  order: readonly [Framework, Framework],
  speaker: Speaker,
) {
  const sign = order[1] === "pytorch" ? 1 : -1;
  const rows = outcome.contributions.map((contribution) => {
    const ends = [sign * contribution.differenceRange.low, sign * contribution.differenceRange.high];
    return {
      key: contribution.criterion,
      label: speaker.criterion(contribution.criterion),
      value: sign * contribution.difference,
      low: Math.min(...ends),
      high: Math.max(...ends),
      valueText: leadLabel(contribution, speaker),
    };
  });
  const side = (framework: Framework) => ({ framework, name: speaker.framework[framework] });
  return { sides: [side(order[0]), side(order[1])] as const, rows };
}
