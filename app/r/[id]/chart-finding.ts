import { type Framework, rivalOf } from "#lib/model/framework.ts";
import type { Outcome } from "#lib/model/outcome.ts";
import { countInWords, numberInWords } from "../../words/numbers.ts";
import type { Speaker } from "../../words/speaker.ts";

/** What the chart shows, in a sentence: how many criteria each is ahead on. */
export function chartFinding(outcome: Pick<Outcome, "contributions">, speaker: Speaker): string {
  const ahead = { tensorflow: 0, pytorch: 0, level: 0 };
  for (const { difference } of outcome.contributions) {
    ahead[difference === 0 ? "level" : difference > 0 ? "pytorch" : "tensorflow"] += 1;
  }
  const most: Framework = ahead.pytorch >= ahead.tensorflow ? "pytorch" : "tensorflow";
  const least = rivalOf(most);
  const level = ahead.level > 0 ? `, and they are level on ${countInWords(ahead.level, "criterion", "criteria")}` : "";
  return `${speaker.framework[most]} is ahead on ${countInWords(ahead[most], "criterion", "criteria")}, ${speaker.framework[least]} on ${ahead[least] === 0 ? "none" : numberInWords(ahead[least])}${level}.`;
}
