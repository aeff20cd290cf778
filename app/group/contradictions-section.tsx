import type { Contradiction } from "#lib/model/contradictions.ts";
import { FRAMEWORKS, type Framework } from "#lib/model/framework.ts";
import { Disclosure } from "../ui/disclosure.tsx";
import { Section } from "../ui/section.tsx";
import { list } from "../words/numbers.ts";
import styles from "./group.module.css";
import { type GroupView, sectionId, sectionTitle } from "./group-view.ts";
import { People } from "./people.tsx";

/** Where people describe the project differently. First of all: weights can be weighed up, but only one project is real. */
export function ContradictionsSection({ view }: { view: GroupView }) {
  const { contradictions, group, members } = view;
  const ofProject = contradictions.filter(({ about }) => about === "project");
  const ofPeople = contradictions.filter(({ about }) => about === "person");
  const disputes = FRAMEWORKS.filter((framework) => {
    const { length } = group.ruledOut[framework];
    return length > 0 && length < members.length;
  });
  const isAgreed = ofProject.length === 0 && disputes.length === 0;
  return (
    <Section
      id={sectionId(view, "contradictions")}
      title={sectionTitle(view, isAgreed ? "All describe the same project" : "Talk about this first")}
      intro={
        isAgreed
          ? null
          : "Here the answers describe different projects. Only one of them is the one to be done, so settle this before weighing anything."
      }
    >
      {isAgreed ? <p>No two answers about the project contradict each other.</p> : null}
      {disputes.map((framework) => (
        <Dispute key={framework} view={view} framework={framework} />
      ))}
      {ofProject.map((contradiction) => (
        <Positions key={contradiction.question} view={view} contradiction={contradiction} />
      ))}
      {ofPeople.length > 0 ? (
        <Disclosure summary="Where people differ themselves, which is no contradiction">
          {ofPeople.map((contradiction) => (
            <Positions key={contradiction.question} view={view} contradiction={contradiction} />
          ))}
        </Disclosure>
      ) : null}
    </Section>
  );
}

function Dispute({ view, framework }: { view: GroupView; framework: Framework }) {
  const { group, members, set, speaker } = view;
  const whose = group.ruledOut[framework];
  const hits = new Set(members.flatMap(({ outcome }) => outcome.dealbreakers.map(({ id }) => id)));
  const reasons = set.dealbreakers.filter(
    (one) => one.framework === framework && one.effect === "fails" && hits.has(one.id),
  );
  return (
    <div className={styles.contradiction}>
      <h3>A hard requirement that not everyone states</h3>
      <p>
        By what <People of={members} at={whose} /> answered, {speaker.framework[framework]} is ruled out. By what the
        others answered, it is not. If the requirement holds, it decides, whatever the weights.
      </p>
      {reasons.map(({ id, reason }) => (
        <p key={id}>{reason}</p>
      ))}
    </div>
  );
}

function Positions({ view, contradiction }: { view: GroupView; contradiction: Contradiction }) {
  const { members, set, speaker } = view;
  const { question, positions, silent, isWhole, about } = contradiction;
  const title = set.questions.find(({ id }) => id === question)?.title ?? question;
  return (
    <div className={styles.contradiction}>
      <h3>{title}</h3>
      {isWhole || about === "person" ? null : <p>In part they agree:</p>}
      <dl className={styles.positions}>
        {positions.map(({ options, members: at }) => (
          <div key={options.join()}>
            <dt>{list(options.map((option) => speaker.option(question, option)))}</dt>
            <dd>
              <People of={members} at={at} />
            </dd>
          </div>
        ))}
        {silent.length > 0 ? (
          <div>
            <dt className={styles.silent}>Not sure, not answered or not asked</dt>
            <dd>
              <People of={members} at={silent} />
            </dd>
          </div>
        ) : null}
      </dl>
    </div>
  );
}
