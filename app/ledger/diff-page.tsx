import { type CriteriaDiff, diffCriteriaSets } from "#lib/model/criteria-diff.ts";
import type { CriteriaSet } from "#lib/model/criteria-set.ts";
import { PageHeading } from "../ui/page-heading.tsx";
import { Section } from "../ui/section.tsx";
import { SummaryList } from "../ui/summary-list.tsx";
import { changesInWords, fieldsInWords } from "../words/criteria-changes.ts";
import { day } from "../words/numbers.ts";
import { diffHref, setHref } from "./addresses.ts";
import { WithContents } from "./contents.tsx";
import { ItemChangeList } from "./item-change-list.tsx";
import { RatingChanges } from "./rating-changes.tsx";
import { storyOf } from "./story.ts";
import { StorySection } from "./story-section.tsx";
import { Trail } from "./trail.tsx";

/** What changed from one published set to another, in words: the story where there is one, then item by item. */
export function DiffPage({ from, to }: { from: CriteriaSet; to: CriteriaSet }) {
  const diff = diffCriteriaSets(from, to);
  const story = storyOf(from, to);
  const entries = [
    ...(story ? [{ id: "story", text: "The story" }] : []),
    { id: "summary", text: "In short" },
    { id: "questions", text: "Questions" },
    { id: "criteria", text: "Criteria" },
    { id: "ratings", text: "Ratings" },
    { id: "rest", text: "The rest" },
  ];
  return (
    <>
      <PageHeading
        above={
          <Trail version={to.version} below={[{ name: "What changed", path: diffHref(from.version, to.version) }]} />
        }
        title={
          <>
            From <span className="unbroken">{from.version}</span> to <span className="unbroken">{to.version}</span>
          </>
        }
      >
        <p>
          <a href={setHref(from.version)}>{from.title}</a>, published {day(from.publishedOn)}, against{" "}
          <a href={setHref(to.version)}>{to.title}</a>, published {day(to.publishedOn)}.
        </p>
      </PageHeading>
      <WithContents entries={entries}>
        {story ? <StorySection story={story} from={from} to={to} /> : null}
        <Section id="summary" title="In short">
          <SummaryList rows={summaryOf(diff)} />
        </Section>
        <Section id="questions" title="Questions">
          <ItemChangeList changes={diff.questions} nameOf={(question) => question.title} />
        </Section>
        <Section id="criteria" title="Criteria, aspects and facets">
          <h3>Criteria</h3>
          <ItemChangeList changes={diff.criteria} nameOf={(criterion) => `${criterion.name}: ${criterion.what}`} />
          <h3>Aspects</h3>
          <ItemChangeList
            changes={diff.aspects}
            nameOf={({ criterion, aspect }) => `${criterion.name}: ${aspect.name}`}
          />
          <h3>Facets</h3>
          <ItemChangeList changes={diff.facets} nameOf={({ aspect, facet }) => `${aspect.name}: ${facet.label}`} />
        </Section>
        <RatingChanges diff={diff} from={from} to={to} />
        <Section id="rest" title="Dealbreakers, advice and evidence">
          <h3>Dealbreakers</h3>
          <ItemChangeList changes={diff.dealbreakers} nameOf={({ reason }) => reason} />
          <h3>Advice</h3>
          <ItemChangeList changes={diff.advice} nameOf={({ title }) => title} />
          <h3>Evidence</h3>
          <ItemChangeList changes={diff.evidence} nameOf={({ claim }) => claim} />
        </Section>
      </WithContents>
    </>
  );
}

function summaryOf(diff: CriteriaDiff) {
  const { ratings } = diff;
  return [
    { key: "questions", term: "Questions", detail: changesInWords(diff.questions) },
    { key: "criteria", term: "Criteria", detail: changesInWords(diff.criteria) },
    { key: "ratings", term: "Ratings", detail: `${changesInWords(ratings)}, ${ratings.same} the same` },
    { key: "dealbreakers", term: "Dealbreakers", detail: changesInWords(diff.dealbreakers) },
    { key: "advice", term: "Advice", detail: changesInWords(diff.advice) },
    { key: "evidence", term: "Evidence", detail: changesInWords(diff.evidence) },
    {
      key: "document",
      term: "About the set",
      detail: diff.document.length > 0 ? `Changed: ${fieldsInWords(diff.document)}` : "Nothing changed",
    },
  ];
}
