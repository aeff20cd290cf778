import { Section } from "../ui/section.tsx";
import { Chooser } from "./chooser.tsx";
import { choiceQuestions, questionFigures } from "./figures/all-figures.ts";
import type { LoadedStats } from "./load-stats.ts";
import { StatsSection } from "./stats-section.tsx";
import { type Place, type You, yoursIn } from "./you.ts";

type Props = { stats: LoadedStats; asked: unknown; you: You | null; place: Place };

/** How one question, chosen in the address, is answered, and where each answer leads. */
export function OneQuestion({ stats, asked, you, place }: Props) {
  const { filter, released } = stats;
  const questions = choiceQuestions(stats.set).filter(({ id }) => id !== filter?.question);
  const question = questions.find(({ id }) => id === asked) ?? questions[0];
  if (!question) return null;
  return (
    <>
      <Section id="by-question" title="The answers to each question">
        <Chooser
          name="question"
          label="Question"
          choices={questions.map(({ id, title }) => ({ key: id, label: title }))}
          chosen={question.id}
          at={place.at}
          target="by-question"
          kept={{ you: place.you, ...(filter ? { [filter.question]: filter.option } : {}) }}
        />
      </Section>
      {questionFigures(released, question, filter).map((figure) => (
        <StatsSection
          key={figure.id}
          figure={figure}
          released={released}
          filter={filter}
          yours={yoursIn(you, figure.table, filter)}
        />
      ))}
    </>
  );
}
