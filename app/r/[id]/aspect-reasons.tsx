import type { AspectContribution } from "#lib/model/outcome.ts";
import { FrameworkMark } from "../../charts/framework-mark.tsx";
import { rangeText } from "./criteria-table.tsx";
import styles from "./criterion-details.module.css";
import { RatingSources } from "./rating-sources.tsx";
import { reasonsOf } from "./reasons.ts";
import type { ResultView } from "./view.ts";

/** One aspect: what its scale means, and for both frameworks the rating, the reason and what it rests on. */
export function AspectReasons({
  criterion,
  contribution,
  view,
}: {
  criterion: string;
  contribution: AspectContribution;
  view: ResultView;
}) {
  const { order, set, speaker } = view;
  const aspect = set.criteria
    .find((entry) => entry.id === criterion)
    ?.aspects.find((entry) => entry.id === contribution.aspect);
  if (!aspect) return null;
  return (
    <div className={styles.aspect}>
      <h3>{aspect.name}</h3>
      <p className={styles.scale}>
        {`0 means: ${withoutStop(aspect.scale.zero)}. 100 means: ${withoutStop(aspect.scale.hundred)}.`}
      </p>
      {reasonsOf(set, criterion, contribution).map((facet) => (
        <div key={facet.id} className={styles.pair}>
          {order.map((framework) => (
            <div key={framework}>
              <p className={styles.framework}>
                <FrameworkMark framework={framework} />
                {` ${speaker.framework[framework]}, ${facet.label}: ${rangeText(facet[framework])}`}
              </p>
              <p>{facet[framework].reason}</p>
              <RatingSources
                set={set}
                place={{ criterion, aspect: aspect.id, facet: facet.id, framework }}
                ids={facet[framework].evidence}
              />
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

function withoutStop(text: string): string {
  return text.replace(/\.$/, "");
}
