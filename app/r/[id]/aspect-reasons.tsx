import type { Facet } from "#lib/model/criteria-set.ts";
import type { Framework } from "#lib/model/framework.ts";
import type { AspectContribution } from "#lib/model/outcome.ts";
import type { RatingPlace } from "#lib/model/rating-items.ts";
import { FrameworkMark } from "../../charts/framework-mark.tsx";
import { perSet } from "../../site/per-set.ts";
import { markupOf } from "../../ui/html-of.ts";
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
  const { set } = view;
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
        <FacetReasons
          key={facet.id}
          facet={facet}
          place={{ criterion, aspect: aspect.id, facet: facet.id }}
          view={view}
        />
      ))}
    </div>
  );
}

type FacetProps = { facet: Facet; place: Omit<RatingPlace, "framework">; view: Pick<ResultView, "order" | "set"> };

/** What is said of a facet, by the framework that comes first; the same on every result that it applies to. */
const written = perSet((_: Facet) => new Map<Framework, { __html: string }>());

/** Both frameworks' sides of one facet. They are most of a page, so each is written once while the process runs. */
function FacetReasons(props: FacetProps) {
  const { facet, view } = props;
  const known = written(facet);
  const markup = known.get(view.order[0]) ?? markupOf(<Sides {...props} />);
  known.set(view.order[0], markup);
  // biome-ignore lint/security/noDangerouslySetInnerHtml: written by markupOf, which escapes text and attributes
  return <div className={styles.pair} dangerouslySetInnerHTML={markup} />;
}

function Sides({ facet, place, view: { order, set } }: FacetProps) {
  return order.map((framework) => (
    <div key={framework}>
      <p className={styles.framework}>
        <FrameworkMark framework={framework} />
        {` ${set.frameworks[framework].name}, ${facet.label}: ${rangeText(facet[framework])}`}
      </p>
      <p>{facet[framework].reason}</p>
      <RatingSources set={set} place={{ ...place, framework }} ids={facet[framework].evidence} />
    </div>
  ));
}

function withoutStop(text: string): string {
  return text.replace(/\.$/, "");
}
