import type { CriteriaSet } from "#lib/model/criteria-set.ts";
import { isFiltering, type LedgerFilter } from "#lib/model/ledger-filter.ts";
import { Button } from "../ui/button.tsx";
import { count } from "../words/numbers.ts";
import styles from "./filter-form.module.css";
import { orderIn } from "./framework-order.ts";

const CONFIDENCE = [
  { value: "high", text: "At least one source of high confidence" },
  { value: "medium", text: "Medium confidence at best" },
  { value: "low", text: "Low confidence only" },
];

/** Chooses which ratings are shown; an ordinary form, so it works without JavaScript and its address can be shared. */
export function FilterForm({
  set,
  filter,
  shown,
  all,
  path,
}: {
  set: CriteriaSet;
  filter: LedgerFilter;
  shown: number;
  all: number;
  path: string;
}) {
  const frameworks = orderIn(set).map((value) => ({ value, text: set.frameworks[value].name }));
  const freshness = [
    { value: "fresh", text: `Newest evidence within ${set.staleAfterMonths} months` },
    { value: "stale", text: "Stale: all evidence older" },
  ];
  return (
    <form
      method="get"
      action={`${path}#ratings`}
      className={`screen-only ${styles.form}`}
      aria-label="Filter the ratings"
    >
      <Choice name="framework" label="Framework" value={filter.framework} options={frameworks} />
      <Choice name="freshness" label="Freshness" value={filter.freshness} options={freshness} />
      <Choice name="confidence" label="Confidence" value={filter.confidence} options={CONFIDENCE} />
      <div className={styles.actions}>
        <Button type="submit" look="secondary">
          Show
        </Button>
        {isFiltering(filter) ? <a href={`${path}#ratings`}>Show everything</a> : null}
      </div>
      <p className={styles.count} role="status">
        {isFiltering(filter) ? `${count(shown, "rating")} of ${all} shown.` : `All ${count(all, "rating")} shown.`}
      </p>
    </form>
  );
}

function Choice({
  name,
  label,
  value,
  options,
}: {
  name: string;
  label: string;
  value: string | null;
  options: readonly { value: string; text: string }[];
}) {
  return (
    <label className={styles.choice}>
      <span>{label}</span>
      <select name={name} defaultValue={value ?? ""}>
        <option value="">All</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </label>
  );
}
