import type { Example } from "../example/example.ts";
import { Section } from "../ui/section.tsx";
import { FitPair } from "../verdict/fit-pair.tsx";
import card from "../verdict/verdict-card.module.css";
import { supportSentence } from "../words/certainty.ts";
import { answerFlipSentence, NO_ANSWER_FLIPS } from "../words/flips.ts";
import { phrase } from "../words/phrase.ts";
import { verdictSentence } from "../words/verdict.ts";
import { Words } from "../words/words.tsx";
import { ExampleAnswers } from "./example-answers.tsx";
import { ExampleChart } from "./example-chart.tsx";
import styles from "./example-section.module.css";

/** A real result of the real model, said to be an example. */
export function ExampleSection({ example }: { example: Example }) {
  const { outcome, speaker } = example;
  const flip = outcome.flips.answers[0];
  return (
    <Section
      id="example"
      title="What you get"
      intro={<p>An example: an invented project, scored by the same code and criteria that will score yours.</p>}
    >
      <div className={styles.example}>
        <ExampleAnswers example={example} />
        <div className={`${card.card} ${card[outcome.verdict]} ${styles.result}`}>
          <p className={card.label}>Example verdict</p>
          <h3 className={styles.verdict}>{verdictSentence(outcome, speaker)}</h3>
          <FitPair fit={outcome.fit} order={example.order} speaker={speaker} />
          <ExampleChart example={example} />
          <p>{supportSentence(outcome, speaker)}</p>
          <p>
            <Words of={flip ? answerFlipSentence(flip, example.answers, speaker) : phrase`${NO_ANSWER_FLIPS}`} />
          </p>
        </div>
      </div>
    </Section>
  );
}
