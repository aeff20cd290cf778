import type { Release } from "#lib/data/releases.ts";
import { SHOWN_FROM, shownTotal } from "#lib/model/disclosure.ts";
import { count, day } from "../words/numbers.ts";
import { SelfSelection } from "./self-selection.tsx";

/** How many, as of when, and how far the figures can be trusted. */
export function ReleaseFacts({ release }: { release: Release }) {
  const results = shownTotal(release.tables.results?.all ?? 0);
  return (
    <>
      <p>
        {results === null ? "Not enough data" : `About ${count(results, "result")}`}, as of{" "}
        <time dateTime={release.publishedOn}>{day(release.publishedOn)}</time> (release {release.number}).
      </p>
      <p>
        <SelfSelection />
      </p>
      <p>
        Every figure carries a little random noise and is rounded to fives, and nothing under {SHOWN_FROM} is shown, so
        that no figure gives a person’s answers away.
      </p>
    </>
  );
}
