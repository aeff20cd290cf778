import { STATS_FILTERS } from "#lib/model/stats-filters.ts";
import { Notice } from "../ui/notice.tsx";
import { Section } from "../ui/section.tsx";
import { Chooser } from "./chooser.tsx";
import styles from "./choosers.module.css";
import { choiceQuestions } from "./figures/all-figures.ts";
import { rowsOf } from "./figures/question-figures.ts";
import type { LoadedStats } from "./load-stats.ts";
import type { Place } from "./you.ts";

/** One filter at a time: each question is a form of its own. */
export function FilterChoosers({ stats, place }: { stats: LoadedStats; place: Place }) {
  const { set, filter } = stats;
  const questions = choiceQuestions(set).filter(({ id }) => STATS_FILTERS.some((name) => name === id));
  const question = questions.find(({ id }) => id === filter?.question);
  const chosen = question && rowsOf(question).find(({ key }) => key === filter?.option);
  return (
    <Section id="whose" title="Whose results">
      {stats.isRefused ? (
        <Notice title="There is no such filter">
          <p>One answer to one of these questions can be chosen. All results are shown.</p>
        </Notice>
      ) : null}
      <p>
        {question && chosen ? (
          <>
            Only those who answered “{chosen.label}” ({question.short.toLowerCase()}).{" "}
            <a href={place.you ? `${place.at}?you=${place.you}` : place.at}>Show everyone</a>
          </>
        ) : (
          <>
            Everyone. <span className="screen-only">One filter at a time:</span>
          </>
        )}
      </p>
      <div className={styles.choosers}>
        {questions.map((entry) => (
          <Chooser
            key={entry.id}
            name={entry.id}
            label={entry.short}
            choices={[{ key: "", label: "Everyone" }, ...rowsOf(entry)]}
            chosen={entry.id === filter?.question ? filter.option : ""}
            at={place.at}
            target="whose"
            kept={{ you: place.you }}
          />
        ))}
      </div>
    </Section>
  );
}
