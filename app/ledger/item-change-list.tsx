import type { ItemChanges } from "#lib/model/item-changes.ts";
import { Disclosure } from "../ui/disclosure.tsx";
import { fieldsInWords } from "../words/criteria-changes.ts";
import styles from "./item-change-list.module.css";

const FEW = 12;

type Entry = { key: string; text: string };

/** What was added, removed and changed of one kind of thing; long lists are folded. */
export function ItemChangeList<T extends { id: string }>({
  changes,
  nameOf,
}: {
  changes: ItemChanges<T>;
  nameOf: (item: T) => string;
}) {
  const { added, removed, changed } = changes;
  if (added.length + removed.length + changed.length === 0) return <p>Nothing changed here.</p>;
  const named = (items: readonly T[]) => items.map((item) => ({ key: item.id, text: nameOf(item) }));
  const differing = changed.map(({ after, fields }) => ({
    key: after.id,
    text: `${nameOf(after)} — changed: ${fieldsInWords(fields)}`,
  }));
  return (
    <div className={styles.changes}>
      <Entries title="Added" entries={named(added)} />
      <Entries title="Removed" entries={named(removed)} />
      <Entries title="Changed" entries={differing} />
    </div>
  );
}

function Entries({ title, entries }: { title: string; entries: readonly Entry[] }) {
  if (entries.length === 0) return null;
  const list = (
    <ul>
      {entries.map(({ key, text }) => (
        <li key={key}>{text}</li>
      ))}
    </ul>
  );
  if (entries.length > FEW) return <Disclosure summary={`${title}: ${entries.length}`}>{list}</Disclosure>;
  return (
    <div>
      <p className={styles.title}>{title}</p>
      {list}
    </div>
  );
}
