import { Notice } from "../ui/notice.tsx";
import { PageHeading } from "../ui/page-heading.tsx";
import { pageFigures } from "./figures/all-figures.ts";
import { isVerdict } from "./figures/stats-figure.ts";
import { FilterChoosers } from "./filter-choosers.tsx";
import type { LoadedStats } from "./load-stats.ts";
import { NotYet } from "./not-yet.tsx";
import { OneQuestion } from "./one-question.tsx";
import { HowAnswersStayHidden, ReleaseFacts } from "./release-facts.tsx";
import { StatsSection } from "./stats-section.tsx";
import { VERDICT_LABELS } from "./verdict-labels.ts";
import { type You, yoursIn } from "./you.ts";

type Props = { stats: LoadedStats; you: You | null; asked: unknown; at?: string };

/** The statistics; `at`: the page they are shown on, whose address carries what is chosen. */
export function StatsReport({ stats, you, asked, at = "/stats" }: Props) {
  const place = { at, you: at === "/stats" ? you?.id : undefined };
  const { released, set, filter } = stats;
  const hasFigures = released.number > 0;
  return (
    <>
      <PageHeading title="What people’s answers lead to">
        {hasFigures ? <ReleaseFacts released={released} /> : null}
      </PageHeading>
      {you ? <YouNotice you={you} hasFigures={hasFigures} /> : null}
      {hasFigures ? <FilterChoosers stats={stats} place={place} /> : <NotYet />}
      {hasFigures
        ? pageFigures(released, set, filter).map((figure) => (
            <StatsSection
              key={figure.id}
              figure={figure}
              released={released}
              filter={filter}
              yours={yoursIn(you, figure.table, filter)}
            />
          ))
        : null}
      {hasFigures ? <OneQuestion stats={stats} asked={asked} you={you} place={place} /> : null}
      {hasFigures ? <HowAnswersStayHidden /> : null}
    </>
  );
}

function YouNotice({ you, hasFigures }: { you: You; hasFigures: boolean }) {
  return (
    <Notice title="Your result">
      <p>
        <a href={`/r/${you.id}`}>This result</a> ended at: {isVerdict(you.verdict) ? VERDICT_LABELS[you.verdict] : "–"}.{" "}
        {hasFigures
          ? "Rows that it belongs to say “◂ you”."
          : "Once there are figures, the rows that it belongs to are marked."}
        {you.isFull || !hasFigures ? null : (
          <>
            {" "}
            Its answers aren’t shared, so only what its link shows to everyone is marked.{" "}
            <a href={`/r/${you.id}/stats`}>If it is yours, see all its marks</a>.
          </>
        )}
      </p>
    </Notice>
  );
}
