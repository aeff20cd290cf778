import type { CriteriaSet } from "#lib/model/criteria-set.ts";
import type { Effects } from "#lib/model/question-graph.ts";
import { adviceHref, aspectHref, dealbreakerHref, facetHref } from "../ledger/addresses.ts";

export function hasEffects(effects: Effects): boolean {
  return Object.values(effects).some((list) => list.length > 0);
}

/** What an answer changes: questions it opens, aspects and facets that count, dealbreakers, advice. */
export function EffectList({ set, effects }: { set: CriteriaSet; effects: Effects }) {
  return (
    <ul>
      {effects.questions.map((question) => (
        <li key={`question ${question.id}`}>
          Lets us ask: <a href={`#question-${question.id}`}>{question.title}</a>
        </li>
      ))}
      {effects.aspects.map(({ criterion, aspect }) => (
        <li key={`aspect ${criterion.id} ${aspect.id}`}>
          Makes count: <a href={aspectHref(set.version, criterion.id, aspect.id)}>{aspect.name}</a>, under{" "}
          {criterion.name}
        </li>
      ))}
      {effects.facets.map(({ criterion, aspect, facet }) => (
        <li key={`facet ${criterion.id} ${aspect.id} ${facet.id}`}>
          Rates {aspect.name} by: <a href={facetHref(set.version, criterion.id, aspect.id, facet.id)}>{facet.label}</a>
        </li>
      ))}
      {effects.dealbreakers.map((entry) => (
        <li key={`dealbreaker ${entry.id}`}>
          {set.frameworks[entry.framework].name} {entry.effect === "fails" ? "fails" : "is at risk"}:{" "}
          <a href={dealbreakerHref(set.version, entry.id)}>{entry.reason}</a>
        </li>
      ))}
      {effects.advice.map((entry) => (
        <li key={`advice ${entry.id}`}>
          Advice: <a href={adviceHref(set.version, entry.id)}>{entry.title}</a>
        </li>
      ))}
    </ul>
  );
}
