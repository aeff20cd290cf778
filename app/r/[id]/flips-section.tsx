import { answersAfter } from "#lib/model/answer-changes.ts";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Section } from "../../ui/section.tsx";
import { answerFlipSentence, answerFlipTopic, NO_ANSWER_FLIPS, transferSentence } from "../../words/flips.ts";
import { count } from "../../words/numbers.ts";
import { plainText } from "../../words/phrase.ts";
import { Words } from "../../words/words.tsx";
import styles from "./flips-section.module.css";
import type { TryItPage } from "./try-it/address.ts";
import { fragmentOf } from "./try-it/fragment.ts";
import { TryItLink } from "./try-it/try-it-link.tsx";
import type { ResultView } from "./view.ts";

const SHOWN = 6;

export function FlipsSection({ view, tryItOn }: { view: ResultView; tryItOn: TryItPage }) {
  const { outcome, result, set, speaker } = view;
  const rows = outcome.flips.answers.map((flip) => ({
    key: JSON.stringify(flip),
    topic: answerFlipTopic(flip, speaker),
    sentence: answerFlipSentence(flip, result.answers, speaker),
    fragment: fragmentOf(set, result.answers, answersAfter(set, result.answers, flip)),
  }));
  const toRow = (row: (typeof rows)[number]) => (
    <li key={row.key}>
      <span className={styles.topic}>{row.topic}</span>
      <span>
        <Words of={row.sentence} /> <TryItLink page={tryItOn} fragment={row.fragment} about={plainText(row.sentence)} />
      </span>
    </li>
  );
  return (
    <Section id="flips" title="What would flip it?">
      <p>
        <Words of={transferSentence(outcome, speaker)} />
      </p>
      {rows.length === 0 ? (
        <p>{NO_ANSWER_FLIPS}</p>
      ) : (
        <ul className={styles.list}>{rows.slice(0, SHOWN).map(toRow)}</ul>
      )}
      {rows.length > SHOWN ? (
        <Disclosure summary={`${count(rows.length - SHOWN, "more changed answer")} that would change the verdict`}>
          <ul className={styles.list}>{rows.slice(SHOWN).map(toRow)}</ul>
        </Disclosure>
      ) : null}
    </Section>
  );
}
