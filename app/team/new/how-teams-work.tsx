import { Prose, Section } from "../../ui/section.tsx";

export function HowTeamsWork() {
  return (
    <Section id="how" title="How it works">
      <Prose>
        <ol>
          <li>
            You get two links: one to send round, with which people answer, and one to keep, with which you manage the
            team. No accounts, no addresses.
          </li>
          <li>
            Everyone answers the same questions alone. Until the reveal nobody sees a result, not even their own, so
            that nobody is led by it. All that shows is how many have answered.
          </li>
          <li>
            The reveal happens once, for all: when you say so, or at the number of answers you choose. After it nobody
            can join.
          </li>
          <li>
            Then everyone with the first link sees each one’s verdict, where the answers contradict, where priorities
            split, what you get together, and the smallest compromise. You can take it along as a decision record.
          </li>
        </ol>
        <p>
          Whoever has the first link is in the team. A small group is not anonymous: the names are optional, but people
          who know each other can often tell whose answers are whose.
        </p>
        <p>
          Results that you have already can be compared the same way:{" "}
          <a href="/compare/results">compare results by their links</a>.
        </p>
      </Prose>
    </Section>
  );
}
