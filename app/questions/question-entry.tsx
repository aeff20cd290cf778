import type { ChoiceQuestion, CriteriaSet } from "#lib/model/criteria-set.ts";
import { effectsOf, type QuestionNode } from "#lib/model/question-graph.ts";
import { Glossary } from "../ui/glossary.tsx";
import { Section } from "../ui/section.tsx";
import { conditionInWords } from "../words/conditions.ts";
import { Words } from "../words/words.tsx";
import { EffectList, hasEffects } from "./effect-list.tsx";
import styles from "./question-entry.module.css";

const KIND = { single: "One answer", multiple: "Any number of answers", tiers: "A tier for each criterion" } as const;

/** One question: why and when it is asked, and what each of its answers changes. */
export function QuestionEntry({ set, node, number }: { set: CriteriaSet; node: QuestionNode; number: number }) {
  const { question } = node;
  return (
    <Section id={`question-${question.id}`} title={`${number}. ${question.title}`} intro={<p>{question.why}</p>}>
      <p className={styles.facts}>
        {KIND[question.kind]}.{" "}
        {question.kind !== "tiers" && question.askedWhen ? (
          <>
            Asked only when <Words of={conditionInWords(set, question.askedWhen)} />.
          </>
        ) : (
          "Always asked."
        )}{" "}
        {question.kind === "tiers"
          ? "The tiers set how much every criterion weighs."
          : question.scored
            ? null
            : "Never scored: it is asked for the statistics."}
      </p>
      <Glossary summary="Words explained" terms={question.terms} />
      {question.kind === "tiers" ? null : <Options set={set} question={question} />}
    </Section>
  );
}

function noEffect(question: ChoiceQuestion): string {
  return question.scored ? "Changes nothing: the defaults count." : "Changes nothing.";
}

function Options({ set, question }: { set: CriteriaSet; question: ChoiceQuestion }) {
  return (
    <dl className={styles.options}>
      {question.options.map((option) => {
        const effects = effectsOf(set, question.id, option.id);
        return (
          <div key={option.id} className={styles.option}>
            <dt>
              {option.label}
              {option.exclusive ? <span className={styles.alone}> (stands alone)</span> : null}
            </dt>
            <dd>{hasEffects(effects) ? <EffectList set={set} effects={effects} /> : noEffect(question)}</dd>
          </div>
        );
      })}
      {question.notSure ? (
        <div className={styles.option}>
          <dt>Not sure, or no answer</dt>
          <dd>
            {question.scored
              ? "Leaves it open: every answer still possible is kept in the reckoning, and the result gets less certain."
              : "Changes nothing."}
          </dd>
        </div>
      ) : null}
    </dl>
  );
}
