import { Disclosure } from "./disclosure.tsx";
import styles from "./glossary.module.css";

/** Jargon explained in place. */
export function Glossary({ summary, terms }: { summary: string; terms: readonly { term: string; meaning: string }[] }) {
  if (terms.length === 0) return null;
  return (
    <Disclosure summary={summary}>
      <dl className={styles.terms}>
        {terms.map(({ term, meaning }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
