import type { CriteriaSet } from "#lib/model/criteria-set.ts";
import type { Framework } from "#lib/model/framework.ts";
import { type CriterionSides, type FacetDifference, sideBySide } from "#lib/model/side-by-side.ts";
import { criterionHref, facetHref } from "../ledger/addresses.ts";
import { FrameworkName } from "../ledger/framework-name.tsx";
import { orderIn } from "../ledger/framework-order.ts";
import { count } from "../words/numbers.ts";
import styles from "./sides-list.module.css";

const SHOWN = 3;

/** Criterion by criterion: where each framework leads, largest leads first, and what is about even. */
export function SidesList({ set }: { set: CriteriaSet }) {
  const [first, second] = orderIn(set);
  return (
    <div className={styles.list}>
      {sideBySide(set).map((sides) => (
        <div key={sides.criterion.id} className={styles.criterion}>
          <h3>
            <a href={criterionHref(set.version, sides.criterion.id)}>{sides.criterion.name}</a>
          </h3>
          <div className={styles.sides}>
            <Lead set={set} sides={sides} framework={first} />
            <Even set={set} facets={sides.even} />
            <Lead set={set} sides={sides} framework={second} />
          </div>
        </div>
      ))}
    </div>
  );
}

function Lead({ set, sides, framework }: { set: CriteriaSet; sides: CriterionSides; framework: Framework }) {
  const facets = sides.ahead[framework];
  return (
    <div className={facets.length > 0 ? styles[framework] : styles.side}>
      <h4>
        <FrameworkName frameworks={set.frameworks} framework={framework} /> ahead
      </h4>
      <Facets set={set} facets={facets} />
    </div>
  );
}

function Even({ set, facets }: { set: CriteriaSet; facets: FacetDifference[] }) {
  return (
    <div className={styles.side}>
      <h4>About even</h4>
      <Facets set={set} facets={facets} isEven />
    </div>
  );
}

function Facets({ set, facets, isEven = false }: { set: CriteriaSet; facets: FacetDifference[]; isEven?: boolean }) {
  if (facets.length === 0) return <p className={styles.none}>nowhere</p>;
  return (
    <ul>
      {facets.slice(0, SHOWN).map(({ criterion, aspect, facet, difference }) => (
        <li key={`${aspect.id}/${facet.id}`}>
          <a href={facetHref(set.version, criterion.id, aspect.id, facet.id)}>{facet.label}</a>
          {isEven ? null : <span className={styles.lead}> +{Math.abs(difference)}</span>}
        </li>
      ))}
      {facets.length > SHOWN ? (
        <li className={styles.none}>and {count(facets.length - SHOWN, "more", "more")}</li>
      ) : null}
    </ul>
  );
}
