import type { Release } from "#lib/data/releases.ts";
import { releasedShares } from "#lib/model/released-shares.ts";
import { BarChart } from "../charts/bar-chart.tsx";
import { DataTable } from "../ui/data-table.tsx";
import { Figure } from "../ui/figure.tsx";
import { Section } from "../ui/section.tsx";
import { day, list, percent } from "../words/numbers.ts";
import { releasedCell, VERDICT_LABELS, VERDICTS } from "./cells.ts";

const CELLS = {
  pytorch: ["pytorch:clear", "pytorch:leaning"],
  tensorflow: ["tensorflow:clear", "tensorflow:leaning"],
  close: ["close:none"],
  neither: ["neither:none"],
} as const;

export function ChoiceShare({ release }: { release: Release }) {
  const groups = VERDICTS.map((key) => ({ key, ...releasedCell(release, "verdict", CELLS[key]) }));
  const shares = releasedShares(groups).toSorted((a, b) => b.share - a.share);
  const withheld = VERDICTS.filter((key) => !shares.some((share) => share.key === key));
  const n = shares.reduce((sum, share) => sum + share.shown, 0);
  const finding = findingOf(shares);
  if (shares.length === 0)
    return (
      <Section id="share" title="Which one it is">
        Not enough data.
      </Section>
    );
  return (
    <Section id="share" title="Which one it is">
      <Figure
        finding={finding}
        chart={
          <BarChart
            id="share-chart"
            title="Share of results by verdict"
            description={`${finding} The thin line is the 95 % interval.`}
            max={1}
            bars={shares.map(({ key, share, low, high }) => ({
              key,
              kind: key,
              label: VERDICT_LABELS[key],
              value: share,
              low,
              high,
              valueText: `${percent(share)} (${percent(low)}–${percent(high)})`,
            }))}
          />
        }
        note={
          <>
            n = {n}, as of {day(release.publishedOn)}. The thin line is the 95 % interval (Wilson), widened for the
            noise.
            {withheld.length > 0 ? ` Not enough data: ${list(withheld.map((key) => VERDICT_LABELS[key]))}.` : null}
          </>
        }
        table={
          <DataTable
            caption="Share of results by verdict"
            columns={[
              { key: "verdict", label: "Verdict" },
              { key: "results", label: "Results", isNumber: true },
              { key: "share", label: "Share", isNumber: true },
              { key: "interval", label: "95 % interval", isNumber: true },
            ]}
            rows={shares.map(({ key, shown, share, low, high }) => ({
              key,
              cells: [VERDICT_LABELS[key], shown, percent(share), `${percent(low)} – ${percent(high)}`],
            }))}
          />
        }
      />
    </Section>
  );
}

function findingOf(shares: ReturnType<typeof releasedShares<(typeof VERDICTS)[number]>>): string {
  const [first, second] = shares;
  if (!first) return "Not enough data.";
  const rest = second ? `, and ${VERDICT_LABELS[second.key]} of ${percent(second.share)}` : "";
  const doubt = second && first.low <= second.high ? " The intervals overlap, so the order is not certain." : "";
  return `${VERDICT_LABELS[first.key]} is the verdict of ${percent(first.share)} of results${rest}.${doubt}`;
}
