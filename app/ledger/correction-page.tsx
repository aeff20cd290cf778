import { stringify } from "yaml";
import type { CriteriaSet } from "#lib/model/criteria-set.ts";
import { findRating, type RatingItem } from "#lib/model/rating-items.ts";
import { PageHeading } from "../ui/page-heading.tsx";
import { Prose, Section } from "../ui/section.tsx";
import { ratingHref, setHref } from "./addresses.ts";
import styles from "./correction-page.module.css";
import { ratingPath } from "./rating-path.ts";

/** What to do about a rating that is wrong or outdated where the project has no tracker: change the document. */
export function CorrectionPage({ set, anchor }: { set: CriteriaSet; anchor: string | undefined }) {
  const item = anchor === undefined ? undefined : findRating(set, anchor);
  return (
    <>
      <PageHeading above={<a href={setHref(set.version)}>{set.title}</a>} title="This is wrong or outdated?">
        <p>Then it can be changed by anybody with a better source. Every rating is a few lines of one text file.</p>
      </PageHeading>
      {item ? <CurrentRating set={set} item={item} /> : null}
      <Section id="how" title="How to change a rating">
        <Prose>
          <ol>
            <li>
              A published set never changes, because results refer to it. In a copy of the project, start the next one:{" "}
              <code>npm run criteria:new</code>. It copies the latest set into a new file in{" "}
              <code>prisma/criteria</code>.
            </li>
            <li>
              Add your source under <code>evidence</code>: what it says in one plain sentence, its address, its date,
              and how far it can be trusted.
            </li>
            <li>
              Change the rating: <code>low</code>, <code>best</code>, <code>high</code>, the <code>reason</code> and the
              ids of its <code>evidence</code>. The ends of the scale are described beside every aspect; the numbers
              never depend on the other framework.
            </li>
            <li>
              Run <code>npm run criteria:check</code>, which names file and line of any mistake, and{" "}
              <code>npm run criteria:diff</code>, which tells what changed and whose outcome moves.
            </li>
            <li>
              Propose the change. It is reviewed by the rules in <code>CONTRIBUTING.md</code>, and published with{" "}
              <code>npm run criteria:publish</code>.
            </li>
          </ol>
        </Prose>
      </Section>
    </>
  );
}

function CurrentRating({ set, item }: { set: CriteriaSet; item: RatingItem }) {
  return (
    <Section
      id="now"
      title={`${set.frameworks[item.framework].name}, ${item.facet.label}`}
      intro={
        <p>
          What <a href={ratingHref(set.version, item.anchor)}>this rating</a> says today. It stands in{" "}
          {ratingPath(set, item)}.
        </p>
      }
    >
      <pre className={styles.yaml}>
        <code>{stringify({ [item.framework]: item.rating }, { lineWidth: 60 })}</code>
      </pre>
    </Section>
  );
}
