import type { Aspect, CriteriaSet, Criterion } from "#lib/model/criteria-set.ts";
import type { RatingItem } from "#lib/model/rating-items.ts";
import { Section } from "../ui/section.tsx";
import { conditionInWords } from "../words/conditions.ts";
import { Words } from "../words/words.tsx";
import styles from "./criterion-entry.module.css";
import { FacetEntry } from "./facet-entry.tsx";

type Shown = { set: CriteriaSet; items: readonly RatingItem[] };

/** One criterion with those of its ratings that are shown; nothing when none is. */
export function CriterionEntry({ set, items, criterion }: Shown & { criterion: Criterion }) {
  const own = items.filter((item) => item.criterion.id === criterion.id);
  if (own.length === 0) return null;
  return (
    <Section id={`criterion-${criterion.id}`} title={criterion.name} intro={<p>{criterion.what}</p>}>
      {criterion.aspects.map((aspect) => (
        <AspectEntry
          key={aspect.id}
          set={set}
          criterion={criterion}
          aspect={aspect}
          items={own.filter((item) => item.aspect.id === aspect.id)}
        />
      ))}
    </Section>
  );
}

function AspectEntry({ set, items, criterion, aspect }: Shown & { criterion: Criterion; aspect: Aspect }) {
  if (items.length === 0) return null;
  return (
    <div id={`${criterion.id}_${aspect.id}`} className={styles.aspect}>
      <h3>{aspect.name}</h3>
      <dl className={styles.scale}>
        <div>
          <dt>0 means</dt>
          <dd>{aspect.scale.zero}</dd>
        </div>
        <div>
          <dt>100 means</dt>
          <dd>{aspect.scale.hundred}</dd>
        </div>
        <div>
          <dt>Counts for</dt>
          <dd>
            {aspect.share}% of {criterion.name}
            {aspect.appliesWhen ? (
              <>
                , only when <Words of={conditionInWords(set, aspect.appliesWhen)} />
              </>
            ) : null}
          </dd>
        </div>
        <div>
          <dt>Several answers</dt>
          <dd>{aspect.combine === "min" ? "the weakest counts" : "their mean counts"}</dd>
        </div>
      </dl>
      {aspect.facets.map((facet) => (
        <FacetEntry key={facet.id} set={set} items={items.filter((item) => item.facet.id === facet.id)} />
      ))}
    </div>
  );
}
