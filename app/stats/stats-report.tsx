import { Notice } from "../ui/notice.tsx";
import { PageHeading } from "../ui/page-heading.tsx";
import { pageFigures } from "./figures/all-figures.ts";
import { isVerdict } from "./figures/stats-figure.ts";
import { FilterChoosers } from "./filter-choosers.tsx";
import type { LoadedStats } from "./load-stats.ts";
import { NotYet } from "./not-yet.tsx";
import { OneQuestion } from "./one-question.tsx";
import { ReleaseFacts } from "./release-facts.tsx";
import { StatsSection } from "./stats-section.tsx";
import { VERDICT_LABELS } from "./verdict-labels.ts";
import { type You, yoursIn } from "./you.ts";

type Props = { stats: LoadedStats; you: You | null; asked: unknown };

export function StatsReport({ stats, you, asked }: Props) {
  const { released, set, filter } = stats;
  const hasFigures = released.number > 0;
  return (
    <>
      <PageHeading title="What people’s answers lead to">
        {hasFigures ? <ReleaseFacts released={released} /> : null}
      </PageHeading>
      {you ? <YouNotice you={you} /> : null}
      {hasFigures ? <FilterChoosers stats={stats} you={you?.id} /> : <NotYet />}
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
      {hasFigures ? <OneQuestion stats={stats} asked={asked} you={you} /> : null}
    </>
  );
}

function YouNotice({ you }: { you: You }) {
  return (
    <Notice title="Your result">
      <p>
        <a href={`/r/${you.id}`}>This result</a> ended at: {isVerdict(you.verdict) ? VERDICT_LABELS[you.verdict] : "–"}.
        Rows that it belongs to say “◂ you”.
        {you.isShared ? null : " Its answers aren’t shared, so only what its link shows to everyone is marked."}
      </p>
    </Notice>
  );
}
