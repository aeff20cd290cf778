import { JsonLd } from "../site/json-ld.tsx";
import { trailData } from "../site/structured-data.ts";
import { setHref } from "./addresses.ts";
import styles from "./trail.module.css";

type Place = { name: string; path: string };

/** Where a page of the ledger stands: links to what is above it, and its own name. */
export function Trail({ version, below = [] }: { version: string; below?: readonly Place[] }) {
  const trail: Place[] = [
    { name: "Evidence ledger", path: "/criteria" },
    { name: version, path: setHref(version) },
    ...below,
  ];
  return (
    <nav aria-label="Where this page is">
      <ol className={styles.trail}>
        {trail.map(({ name, path }, index) => (
          <li key={path}>
            {index < trail.length - 1 ? <a href={path}>{name}</a> : <span aria-current="page">{name}</span>}
          </li>
        ))}
      </ol>
      <JsonLd describe={(base) => trailData(base, trail)} />
    </nav>
  );
}
