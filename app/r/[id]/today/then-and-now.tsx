import { DataTable } from "../../../ui/data-table.tsx";
import { Section } from "../../../ui/section.tsx";
import { leadLabel } from "../../../words/criteria.ts";
import { day, percent } from "../../../words/numbers.ts";
import { leaderOf, type Speaker } from "../../../words/speaker.ts";
import { verdictLabel, verdictSentence } from "../../../words/verdict.ts";
import type { ResultView } from "../view.ts";
import type { Rerun } from "./rerun.ts";

/** Both results side by side, as a whole and per criterion. */
export function ThenAndNow({ view, today, newSpeaker }: { view: ResultView; today: Rerun; newSpeaker: Speaker }) {
  const { order, outcome: before, result, speaker } = view;
  const now = today.outcome;
  const support = (outcome: typeof now) =>
    `${percent(outcome.support)} for ${speaker.framework[leaderOf(outcome) ?? "pytorch"]}`;
  const overall = [
    { key: "verdict", cells: ["Verdict", verdictSentence(before, speaker), verdictSentence(now, newSpeaker)] },
    { key: "strength", cells: ["How sure", verdictLabel(before), verdictLabel(now)] },
    { key: "support", cells: ["Weightings it leads in", support(before), support(now)] },
    ...order.map((framework) => ({
      key: framework,
      cells: [
        `Fit of ${speaker.framework[framework]}`,
        String(Math.round(before.fit[framework])),
        String(Math.round(now.fit[framework])),
      ],
    })),
  ];
  const criteria = new Set([...before.contributions, ...now.contributions].map(({ criterion }) => criterion));
  const lead = (outcome: typeof now, id: string, words: Speaker) => {
    const contribution = outcome.contributions.find(({ criterion }) => criterion === id);
    return contribution ? leadLabel(contribution, words) : "not weighed";
  };
  const columns = (what: string) => [
    { key: "what", label: what },
    { key: "then", label: `Then, ${day(result.createdOn)}` },
    { key: "now", label: "Now" },
  ];
  return (
    <Section id="compared" title="Then and now">
      <DataTable caption="The result then and now" columns={columns("Result")} rows={overall} />
      <DataTable
        caption="Who is ahead on each criterion, then and now"
        columns={columns("Criterion")}
        rows={[...criteria].map((id) => ({
          key: id,
          cells: [
            today.set.criteria.some((criterion) => criterion.id === id)
              ? newSpeaker.criterion(id)
              : speaker.criterion(id),
            lead(before, id, speaker),
            lead(now, id, newSpeaker),
          ],
        }))}
      />
    </Section>
  );
}
