import { FrameworkMark } from "../charts/framework-mark.tsx";
import { DataTable } from "../ui/data-table.tsx";
import { Section } from "../ui/section.tsx";
import { certaintyInShort } from "../words/certainty.ts";
import { exclusionSentence, verdictSentence } from "../words/verdict.ts";
import type { GroupMember, GroupView } from "./group-view.ts";
import { Member } from "./people.tsx";

type Shown = Pick<GroupView, "order" | "speaker"> & { members: readonly Omit<GroupMember, "answers">[] };

/** What everyone got on their own: verdict, how sure it is, and both fits. */
export function MembersSection({ view: { members, order, speaker }, intro }: { view: Shown; intro: string }) {
  return (
    <Section id="members" title="What each one got" intro={intro}>
      <DataTable
        caption="Everyone’s own verdict"
        columns={[
          { key: "member", label: "Who" },
          { key: "verdict", label: "Verdict" },
          { key: "support", label: "How sure" },
          ...order.map((framework) => ({
            key: framework,
            label: (
              <span className="unbroken">
                <FrameworkMark framework={framework} /> {speaker.framework[framework]}
              </span>
            ),
            isNumber: true,
          })),
        ]}
        rows={members.map((member) => ({
          key: member.letter,
          cells: [
            <Member key="member" member={member} />,
            [verdictSentence(member.outcome, speaker), exclusionSentence(member.outcome, speaker)]
              .filter(Boolean)
              .join(" "),
            certaintyInShort(member.outcome, speaker),
            ...order.map((framework) => Math.round(member.outcome.fit[framework])),
          ],
        }))}
      />
    </Section>
  );
}
