import { SHOWN_FROM, shownTotal } from "#lib/model/disclosure.ts";
import { Prose, Section } from "../ui/section.tsx";
import { count, day } from "../words/numbers.ts";
import type { Released } from "./figures/stats-figure.ts";
import { SelfSelection } from "./self-selection.tsx";

const HIDING = "hidden-answers";

/** How many, as of when, and how far the figures can be trusted. */
export function ReleaseFacts({ released }: { released: Released }) {
  const results = shownTotal(released.tables.results?.all ?? 0);
  const publishedOn = released.publishedOn ?? "";
  const isSynthetic = shownTotal(released.tables.synthetic?.all ?? 0) !== null;
  return (
    <>
      <p>
        {results === null ? "Not enough data" : `About ${count(results, "result")}`}, as of{" "}
        <time dateTime={publishedOn}>{day(publishedOn)}</time> (release {released.number}).
      </p>
      {isSynthetic ? (
        <p>
          <strong>Made-up results are among these</strong>, drawn at random to try this page. They say nothing about
          people.
        </p>
      ) : null}
      <p>
        <SelfSelection />
      </p>
      <p>
        Every figure is a little off on purpose, so that nobody’s answers can be read from it:{" "}
        <a href={`#${HIDING}`}>how that works</a>.
      </p>
    </>
  );
}

/** What the figures cannot give away, and how far that goes. */
export function HowAnswersStayHidden() {
  return (
    <Section id={HIDING} title="How single answers stay hidden">
      <Prose>
        <p>
          Every figure carries random noise that is drawn once, and is rounded to fives; nothing under {SHOWN_FROM} is
          shown. So even someone who knows every other result, and sees every release, guesses one person’s answer from
          one table right at most 73 times in 100, where 50 would be a coin. Tables that hold the same answer add up,
          and that somebody took part isn’t hidden.
        </p>
      </Prose>
    </Section>
  );
}
