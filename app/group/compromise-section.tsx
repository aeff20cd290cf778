import type { Compromise } from "#lib/model/compromise.ts";
import { Section } from "../ui/section.tsx";
import { obstacleSentence, wayInWords } from "../words/group.ts";
import { percent } from "../words/numbers.ts";
import styles from "./group.module.css";
import { type GroupView, sectionId, sectionTitle } from "./group-view.ts";

/** The least weight that people would have to move until nobody's own result favours the other framework; both ways. */
export function CompromiseSection({ view }: { view: GroupView }) {
  return (
    <Section
      id={sectionId(view, "compromise")}
      title={sectionTitle(view, "The smallest compromise")}
      intro="The least weight to move between criteria, person by person, until everyone’s own result favours one framework or has the two level. Each person has 100% of weight."
    >
      <div className={styles.ways}>
        {view.ways.map((way) => (
          <Way key={way.side} view={view} way={way} />
        ))}
      </div>
    </Section>
  );
}

function Way({ view: { members, speaker }, way }: { view: GroupView; way: Compromise }) {
  const moving = way.members.flatMap((moves, k) => (moves.length > 0 ? [{ moves, member: members[k] }] : []));
  return (
    <div className={styles.way}>
      <h3>Towards {speaker.framework[way.side]}</h3>
      {way.total === 0 ? <p>Nothing to move: everyone’s own result is there already.</p> : null}
      {way.total !== null && way.total > 0 ? (
        <p>{percent(way.total / members.length)} of everyone’s weight together.</p>
      ) : null}
      {way.total === null ? <p>No compromise on weights leads there.</p> : null}
      {moving.length > 0 ? (
        <ul>
          {moving.map(({ moves, member }) => (
            <li key={member?.letter}>
              <bdi>{member?.label}</bdi>
              {": "}
              {typeof moves === "string"
                ? `${obstacleSentence(moves, way.side, speaker)}.`
                : wayInWords(moves, speaker)}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
