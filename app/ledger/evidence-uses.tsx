import type { CriteriaSet, Evidence } from "#lib/model/criteria-set.ts";
import { type EvidenceUse, evidenceUsage } from "#lib/model/evidence-usage.ts";
import { adviceHref, dealbreakerHref, ratingHref } from "./addresses.ts";
import styles from "./evidence-uses.module.css";
import { FrameworkName } from "./framework-name.tsx";

/** Everything in a set that rests on a piece of evidence, each leading to its place. */
export function EvidenceUses({ set, evidence }: { set: CriteriaSet; evidence: Evidence }) {
  const uses = evidenceUsage(set).get(evidence.id) ?? [];
  if (uses.length === 0)
    return <p>Nothing in this set rests on it. It was collected, so it is published all the same.</p>;
  return (
    <ul className={styles.uses}>
      {uses.map((use) => (
        <li key={use.kind === "rating" ? use.item.anchor : `${use.kind} ${use.id}`}>
          <Use set={set} use={use} />
        </li>
      ))}
    </ul>
  );
}

function Use({ set, use }: { set: CriteriaSet; use: EvidenceUse }) {
  if (use.kind === "dealbreaker") {
    const found = set.dealbreakers.find(({ id }) => id === use.id);
    return (
      <>
        Dealbreaker: <a href={dealbreakerHref(set.version, use.id)}>{found?.reason ?? use.id}</a>
      </>
    );
  }
  if (use.kind === "advice") {
    const found = set.advice.find(({ id }) => id === use.id);
    return (
      <>
        Advice: <a href={adviceHref(set.version, use.id)}>{found?.title ?? use.id}</a>
      </>
    );
  }
  if (use.kind === "trend") return <>Chart: {use.title}</>;
  const { criterion, aspect, facet, framework, rating, anchor } = use.item;
  return (
    <>
      <FrameworkName frameworks={set.frameworks} framework={framework} />{" "}
      <a href={ratingHref(set.version, anchor)}>
        {facet.label}: {rating.best}
      </a>{" "}
      <span className={styles.place}>
        ({criterion.name}, {aspect.name}). {rating.reason}
      </span>
    </>
  );
}
