import type { CriteriaSet } from "#lib/model/criteria-set.ts";
import { questionGraph } from "#lib/model/question-graph.ts";
import { setHref } from "../ledger/addresses.ts";
import { WithContents } from "../ledger/contents.tsx";
import { Figure } from "../ui/figure.tsx";
import { PageHeading } from "../ui/page-heading.tsx";
import { Section } from "../ui/section.tsx";
import { count } from "../words/numbers.ts";
import { GraphTable } from "./graph-table.tsx";
import { QuestionEntry } from "./question-entry.tsx";
import { QuestionMap } from "./question-map.tsx";

/** Every question of a set, drawn and listed: when it is asked, and what each answer changes. */
export function QuestionsPage({ set }: { set: CriteriaSet }) {
  const graph = questionGraph(set);
  const conditional = new Set(graph.edges.map(({ to }) => to.id)).size;
  return (
    <>
      <PageHeading title="Every question, and what it affects">
        <p>
          The wizard asks at most {count(set.questions.length, "question")}; {conditional} of them only after certain
          answers. Nothing else is read: what you see here is all there is in{" "}
          <a href={setHref(set.version)}>criteria set {set.version}</a>.
        </p>
      </PageHeading>
      <Section id="graph" title="The whole graph">
        <Figure
          finding={`${count(graph.edges.length, "condition")} between questions (lines on the left), and the criteria that each question reaches (dots on the right; the larger, the more facets).`}
          chart={<QuestionMap set={set} graph={graph} />}
          note="Priorities set the weight of every criterion. A question without a dot is asked for the statistics or to decide what else is asked."
          table={<GraphTable set={set} graph={graph} />}
        />
      </Section>
      <WithContents
        entries={set.questions.map((question) => ({ id: `question-${question.id}`, text: question.short }))}
      >
        {graph.nodes.map((node, index) => (
          <QuestionEntry key={node.question.id} set={set} node={node} number={index + 1} />
        ))}
      </WithContents>
    </>
  );
}
