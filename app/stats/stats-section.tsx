import type { StatsFilter } from "#lib/model/stats-filters.ts";
import { Figure } from "../ui/figure.tsx";
import { Section } from "../ui/section.tsx";
import { day, list, numerals } from "../words/numbers.ts";
import { FigureChart } from "./figure-chart.tsx";
import { FigureTable } from "./figure-table.tsx";
import { isKnown, type Released, type StatsFigure } from "./figures/stats-figure.ts";

type Props = { figure: StatsFigure; released: Released; filter: StatsFilter | null; yours: readonly string[] };

/** One figure with its finding, small print, table and files; without enough data, only that. */
export function StatsSection(props: Props) {
  return (
    <Section id={`section-${props.figure.id}`} title={props.figure.title}>
      {props.figure.entries.some(isKnown) ? <KnownFigure {...props} /> : <p>Not enough data.</p>}
    </Section>
  );
}

function KnownFigure({ figure, released, filter, yours }: Props) {
  const query = filter ? `?${filter.question}=${filter.option}` : "";
  return (
    <Figure
      finding={figure.finding}
      chart={<FigureChart figure={figure} yours={yours} />}
      note={
        <>
          {figure.n === null ? null : `n ≈ ${numerals(figure.n)}, `}as of{" "}
          {released.publishedOn ? day(released.publishedOn) : "–"}. Intervals: 95 % (Wilson), widened for the noise
          {figure.form === "stacked" ? ", in the table" : ""}.{figure.note ? ` ${figure.note}` : null}
          {withheldText(figure)} The figures as <a href={`/stats/${figure.id}.csv${query}`}>CSV</a> or{" "}
          <a href={`/stats/${figure.id}.json${query}`}>JSON</a>.
        </>
      }
      table={<FigureTable figure={figure} />}
    />
  );
}

const NAMED_AT_MOST = 4;

/** Which rows aren't drawn, by name while they are few. */
function withheldText(figure: StatsFigure): string {
  const drawn = new Set(figure.entries.filter(isKnown).map(({ row }) => row));
  const rows = [...new Set(figure.entries.flatMap(({ row, rowLabel }) => (drawn.has(row) ? [] : [rowLabel])))];
  if (rows.length > NAMED_AT_MOST) return " What isn’t drawn has not enough data.";
  if (rows.length > 0) return ` Not enough data: ${list(rows)}.`;
  return figure.entries.every(isKnown) ? "" : " What isn’t drawn has not enough data.";
}
