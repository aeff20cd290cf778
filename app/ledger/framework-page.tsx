import type { CriteriaSet } from "#lib/model/criteria-set.ts";
import { type Framework, rivalOf } from "#lib/model/framework.ts";
import { type FrameworkPoint, frameworkPoints, STRONG_FROM, WEAK_TO } from "#lib/model/framework-points.ts";
import { FrameworkLimits } from "../compare/hard-limits.tsx";
import { PageHeading } from "../ui/page-heading.tsx";
import { Prose, Section } from "../ui/section.tsx";
import { day } from "../words/numbers.ts";
import { ratingHref, setHref } from "./addresses.ts";
import styles from "./framework-page.module.css";

const SHOWN = 8;

/** One framework as a set describes it: what it is, strong and weak points, limits, when to choose it, first steps. */
export function FrameworkPage({ set, framework }: { set: CriteriaSet; framework: Framework }) {
  const { name, about, chooseWhen, firstSteps } = set.frameworks[framework];
  const rival = rivalOf(framework);
  const { strong, weak } = frameworkPoints(set, framework, SHOWN);
  return (
    <>
      <PageHeading above={`As of ${day(set.publishedOn)}`} title={name}>
        <p>{about}</p>
      </PageHeading>
      <Section
        id="strong"
        title="Strong points today"
        intro={<p>The highest of its ratings from {STRONG_FROM} up: officially supported, complete, widely used.</p>}
      >
        <Points set={set} points={strong} none="No rating is that high." />
      </Section>
      <Section
        id="weak"
        title="Weak points today"
        intro={<p>The lowest of its ratings up to {WEAK_TO}: workable with third-party parts or caveats, or less.</p>}
      >
        <Points set={set} points={weak} none="No rating is that low." />
      </Section>
      <Section id="limits" title="Hard limits">
        <Prose>
          <FrameworkLimits set={set} framework={framework} />
        </Prose>
      </Section>
      <Section id="choose" title={`Choose ${name} when`}>
        <Prose>
          <ul>
            {chooseWhen.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </Prose>
      </Section>
      <Section id="start" title="First steps">
        <Prose>
          <ol>
            {firstSteps.map((step) => (
              <li key={step.url}>
                <a href={step.url} rel="noreferrer">
                  {step.text}
                </a>
              </li>
            ))}
          </ol>
          <p>
            <a href={`/${rival}`}>The same about {set.frameworks[rival].name}</a>,{" "}
            <a href="/compare">both side by side</a> or <a href={setHref(set.version)}>every rating</a>.
          </p>
        </Prose>
      </Section>
    </>
  );
}

function Points({ set, points, none }: { set: CriteriaSet; points: readonly FrameworkPoint[]; none: string }) {
  if (points.length === 0) return <p>{none}</p>;
  return (
    <ul className={styles.points}>
      {points.map(({ item, lead }) => (
        <li key={item.anchor}>
          <p className={styles.head}>
            <a href={ratingHref(set.version, item.anchor)}>{item.facet.label}</a>
            <span className={styles.best}>{item.rating.best}</span>
          </p>
          <p>{item.rating.reason}</p>
          <p className={styles.rival}>
            {set.frameworks[rivalOf(item.framework)].name}: {item.rating.best - lead}
          </p>
        </li>
      ))}
    </ul>
  );
}
