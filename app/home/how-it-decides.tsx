import type { CriteriaSet } from "#lib/model/criteria-set.ts";
import { Section } from "../ui/section.tsx";
import { count } from "../words/numbers.ts";
import styles from "./how-it-decides.module.css";

export function HowItDecides({ set }: { set: CriteriaSet }) {
  return (
    <Section id="how" title="How it decides">
      <ol className={styles.steps}>
        <li>
          <h3>Your answers pick ratings</h3>
          <p>
            Both frameworks are rated on {count(set.criteria.length, "criterion", "criteria")}, on scales whose ends are
            described in words. Which ratings count depends on what you answer. Each has a reason, a range and dated
            sources.
          </p>
        </li>
        <li>
          <h3>Your priorities weigh them</h3>
          <p>
            You say what is essential, important or nice to have. “Not sure” is a fair answer: it stands for every
            answer still possible, and widens the range.
          </p>
        </li>
        <li>
          <h3>Doubt is part of the verdict</h3>
          <p>
            The exact share of weightings that agree, how wrong the evidence could be, and the smallest change that
            flips it. If it is too close to call, it says so.
          </p>
        </li>
      </ol>
      <p>
        <a href="/method">The method, with a worked example</a>. Several of you?{" "}
        <a href="/team/new">Decide as a team</a>, without accounts.
      </p>
    </Section>
  );
}
