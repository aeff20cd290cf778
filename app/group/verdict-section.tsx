import { DataTable } from "../ui/data-table.tsx";
import { Disclosure } from "../ui/disclosure.tsx";
import { Section } from "../ui/section.tsx";
import { FitPair } from "../verdict/fit-pair.tsx";
import { groupMarginSentence, groupSupportSentence, holdsSentence } from "../words/group.ts";
import { points } from "../words/numbers.ts";
import { verdictSentence } from "../words/verdict.ts";
import styles from "./group.module.css";
import { type GroupView, sectionId, sectionTitle } from "./group-view.ts";
import { Member } from "./people.tsx";

/** What the group gets under everyone's weights averaged, and whether that holds for each. */
export function VerdictSection({ view }: { view: GroupView }) {
  const { group, members, order, speaker } = view;
  // Isolated, so that a name in another direction does not turn the sentence around it.
  const names = members.map(({ label }) => `\u2068${label}\u2069`);
  return (
    <Section id={sectionId(view, "together")} title={sectionTitle(view, "Together")}>
      <div className={styles.verdict}>
        <p className={styles.sentence}>{verdictSentence(group, speaker)}</p>
        <FitPair id={sectionId(view, "together-fit")} fit={group.fit} order={order} speaker={speaker} />
        <p>{groupMarginSentence(group, speaker)}</p>
        <p>{holdsSentence(group, names, speaker)}</p>
        <p>{groupSupportSentence(group, speaker)}</p>
      </div>
      <Disclosure summary="Under each one’s weights">
        <p>
          The weights of each with the ratings that everyone’s answers give on average. The verdict is clear only when
          everyone’s own is; it is too close to call by the same thresholds as for one person.
        </p>
        <DataTable
          caption="Who is ahead under each one’s weights"
          columns={[
            { key: "member", label: "Who" },
            { key: "ahead", label: "Ahead" },
            { key: "by", label: "By", isNumber: true },
          ]}
          rows={members.map((member, k) => {
            const margin = group.margins[k] ?? 0;
            const ahead = margin === 0 ? "neither" : speaker.framework[margin > 0 ? "pytorch" : "tensorflow"];
            return { key: member.letter, cells: [<Member key="member" member={member} />, ahead, points(margin)] };
          })}
        />
      </Disclosure>
    </Section>
  );
}
