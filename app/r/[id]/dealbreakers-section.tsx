import { evidenceFor } from "#lib/model/evidence-usage.ts";
import { FrameworkMark } from "../../charts/framework-mark.tsx";
import { EvidenceList } from "../../evidence/evidence-list.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Section } from "../../ui/section.tsx";
import { count } from "../../words/numbers.ts";
import styles from "./dealbreakers-section.module.css";
import type { ResultView } from "./view.ts";

export function DealbreakersSection({ view }: { view: ResultView }) {
  const { outcome, set, speaker } = view;
  const hits = outcome.dealbreakers.flatMap((hit) => {
    const entry = set.dealbreakers.find((dealbreaker) => dealbreaker.id === hit.id);
    return entry ? [{ ...entry, effect: hit.effect, framework: hit.framework }] : [];
  });
  const whose = speaker.voice === "owner" ? "your answers" : "the answers";
  return (
    <Section id="dealbreakers" title="Dealbreakers and risks">
      {hits.length === 0 ? <p>Nothing in {whose} rules out either framework or puts it at risk.</p> : null}
      <ul className={styles.list}>
        {hits.map((hit) => (
          <li key={hit.id}>
            <h3>
              <FrameworkMark framework={hit.framework} /> {hit.effect === "fails" ? "Rules out" : "A risk for"}{" "}
              {speaker.framework[hit.framework]}
            </h3>
            <p>{hit.reason}</p>
            {hit.instead ? <p>Look at instead: {hit.instead}</p> : null}
            <Disclosure summary={count(hit.evidence.length, "source")}>
              <EvidenceList evidence={evidenceFor(set, hit.evidence)} />
            </Disclosure>
          </li>
        ))}
      </ul>
    </Section>
  );
}
