import type { CriteriaSet } from "#lib/model/criteria-set.ts";
import type { QuestionGraph } from "#lib/model/question-graph.ts";
import { DataTable } from "../ui/data-table.tsx";
import { conditionInWords } from "../words/conditions.ts";
import { list } from "../words/numbers.ts";
import { plainText } from "../words/phrase.ts";

/** The graph as a table: when each question is asked, and what it reaches. */
export function GraphTable({ set, graph }: { set: CriteriaSet; graph: QuestionGraph }) {
  return (
    <DataTable
      caption="When each question is asked, and what its answers reach"
      columns={[
        { key: "question", label: "Question" },
        { key: "asked", label: "Asked" },
        { key: "criteria", label: "Criteria reached" },
        { key: "facets", label: "Facets", isNumber: true },
        { key: "dealbreakers", label: "Dealbreakers", isNumber: true },
      ]}
      rows={graph.nodes.map(({ question, effects, criteria }) => ({
        key: question.id,
        cells: [
          <a key="question" href={`#question-${question.id}`}>
            {question.short}
          </a>,
          question.kind !== "tiers" && question.askedWhen
            ? `when ${plainText(conditionInWords(set, question.askedWhen))}`
            : "always",
          criteria.length === set.criteria.length ? "all" : list(criteria.map(({ name }) => name)) || "none",
          effects.facets.length,
          effects.dealbreakers.length,
        ],
      }))}
    />
  );
}
