import type { CriteriaSet } from "#lib/model/criteria-set.ts";
import { evidenceFor } from "#lib/model/evidence-usage.ts";
import { ratingItems } from "#lib/model/rating-items.ts";
import { Section } from "../ui/section.tsx";
import { evidenceHref, facetHref } from "./addresses.ts";
import { FrameworkName } from "./framework-name.tsx";
import { orderIn } from "./framework-order.ts";
import type { Chapter, Story } from "./story.ts";
import styles from "./story-section.module.css";
import { TrendFigure } from "./trend-figure.tsx";

const CLASS = { "still true": "still", "half true": "half", "no longer true": "gone" } as const;

/** An older set retold claim by claim, each with what the newer one rates today. */
export function StorySection({ story, from, to }: { story: Story; from: CriteriaSet; to: CriteriaSet }) {
  const trend = to.trends[0];
  return (
    <Section id="story" title="The story" intro={<p>{story.opening}</p>}>
      <ol className={styles.chapters}>
        {story.chapters.map((chapter) => (
          <li key={chapter.claims.join()} className={styles.chapter}>
            <p className={styles.standing}>
              <span className={styles[CLASS[chapter.standing]]}>{chapter.standing}</span>
            </p>
            <div className={styles.text}>
              <Claims set={from} chapter={chapter} />
              <p>{chapter.text}</p>
              <Now set={to} chapter={chapter} />
            </div>
          </li>
        ))}
      </ol>
      <p>{story.closing}</p>
      {trend ? <TrendFigure set={to} trend={trend} /> : null}
    </Section>
  );
}

function Claims({ set, chapter }: { set: CriteriaSet; chapter: Chapter }) {
  return evidenceFor(set, chapter.claims).map((entry) => (
    <p key={entry.id} className={styles.claim}>
      {entry.framework === "both" ? null : (
        <>
          <FrameworkName frameworks={set.frameworks} framework={entry.framework} />{" "}
        </>
      )}
      <a href={evidenceHref(set.version, entry.id)}>{entry.claim}</a>
    </p>
  ));
}

function Now({ set, chapter }: { set: CriteriaSet; chapter: Chapter }) {
  if (chapter.now.length === 0) return null;
  const items = ratingItems(set);
  return (
    <ul className={styles.now} aria-label={`What ${set.version} says`}>
      {chapter.now.map((place) => {
        const [criterion = "", aspect = "", facet = ""] = place.split("/");
        const said = orderIn(set).flatMap((framework) => {
          const item = items.find(({ anchor }) => anchor === [criterion, aspect, facet, framework].join("_"));
          return item ? [item] : [];
        });
        return (
          <li key={place}>
            <a href={facetHref(set.version, criterion, aspect, facet)}>{said[0]?.facet.label}</a>:{" "}
            {said.map(({ framework, rating }) => `${set.frameworks[framework].name} ${rating.best}`).join(", ")}
          </li>
        );
      })}
    </ul>
  );
}
