import type { Example } from "../example/example.ts";
import { ButtonLink } from "../ui/button.tsx";
import { ButtonRow } from "../ui/button-row.tsx";
import styles from "./hero.module.css";
import { HeroMark } from "./hero-mark.tsx";

/** What this is, in five seconds, and one button. */
export function Hero({ example }: { example: Example }) {
  const [first, second] = example.order.map((framework) => example.speaker.framework[framework]);
  const questions = example.set.questions.length;
  return (
    <div className={styles.hero}>
      <div className={styles.text}>
        <h1>
          {first} or {second} for your project?
        </h1>
        <p className={styles.lead}>
          Answer up to {questions} short questions. See which one fits, exactly why, how sure that is, and what would
          change the answer. Keep it as a link you can defend in front of your team.
        </p>
        <ButtonRow>
          <ButtonLink href="/decide">Start now</ButtonLink>
          <span className={styles.small}>About five minutes. No account, no tracking.</span>
        </ButtonRow>
      </div>
      <HeroMark />
    </div>
  );
}
