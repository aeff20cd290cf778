import type { CriteriaSet } from "#lib/model/criteria-set.ts";
import { MEANINGFUL_DIFFERENCE } from "#lib/model/framework-points.ts";
import { setHref } from "../ledger/addresses.ts";
import { orderIn } from "../ledger/framework-order.ts";
import { TrendFigure } from "../ledger/trend-figure.tsx";
import { ButtonLink } from "../ui/button.tsx";
import { ButtonRow } from "../ui/button-row.tsx";
import { PageHeading } from "../ui/page-heading.tsx";
import { Section } from "../ui/section.tsx";
import { day } from "../words/numbers.ts";
import { ChooseWhen } from "./choose-when.tsx";
import { HardLimits } from "./hard-limits.tsx";
import { SidesFigure } from "./sides-figure.tsx";
import { SidesList } from "./sides-list.tsx";

/** The two frameworks side by side, from one set: who is ahead where, when to choose which, hard limits, curves. */
export function ComparePage({ set }: { set: CriteriaSet }) {
  const [first, second] = orderIn(set);
  return (
    <>
      <PageHeading title={`${set.frameworks[first].name} and ${set.frameworks[second].name} side by side`}>
        <p>
          As <a href={setHref(set.version)}>criteria set {set.version}</a> rates them, published {day(set.publishedOn)}.
          Which differences count depends on your project.
        </p>
      </PageHeading>
      <Section
        id="ahead"
        title="In one minute"
        intro={<p>Leads in points of 0 to 100. Less than {MEANINGFUL_DIFFERENCE} points is called even.</p>}
      >
        <SidesList set={set} />
      </Section>
      <Section id="leads" title="Every difference">
        <SidesFigure set={set} />
      </Section>
      <Section id="choose" title="When to choose which">
        <ChooseWhen set={set} />
      </Section>
      <HardLimits set={set} />
      {set.trends.length > 0 ? (
        <Section
          id="curves"
          title="Over the years"
          intro={
            <p>
              How many use or build a framework says little about whether it fits you. None of it is scored as such.
            </p>
          }
        >
          {set.trends.map((trend) => (
            <TrendFigure key={trend.id} set={set} trend={trend} />
          ))}
        </Section>
      ) : null}
      <ButtonRow>
        <ButtonLink href="/decide">See which fits your project</ButtonLink>
        <ButtonLink href={setHref(set.version)} look="secondary">
          Read every rating
        </ButtonLink>
      </ButtonRow>
    </>
  );
}
