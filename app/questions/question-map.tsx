import type { CriteriaSet } from "#lib/model/criteria-set.ts";
import type { QuestionGraph, QuestionNode } from "#lib/model/question-graph.ts";
import { ScrollRegion } from "../ui/scroll-region.tsx";
import { conditionLanes } from "./condition-lanes.ts";
import styles from "./question-map.module.css";

const HEAD = 168;
const ROW = 30;
const LANE = 9;
const LABEL = 180;
const COLUMN = 44;
const END = 100;

type Column = { id: string; name: string; size: (node: QuestionNode) => number };

function columnsOf(set: CriteriaSet): Column[] {
  const criteria = set.criteria.map(({ id, name }) => ({
    id,
    name,
    size: ({ question, effects }: QuestionNode) =>
      question.kind === "tiers"
        ? 1
        : [...effects.facets, ...effects.aspects].filter(({ criterion }) => criterion.id === id).length,
  }));
  return [
    ...criteria,
    { id: "dealbreakers", name: "Dealbreakers", size: ({ effects }) => effects.dealbreakers.length },
    { id: "advice", name: "Advice", size: ({ effects }) => effects.advice.length },
  ];
}

/** The graph of questions: a row for each, lines from a question to those it opens, dots where it reaches a criterion. */
export function QuestionMap({ set, graph }: { set: CriteriaSet; graph: QuestionGraph }) {
  const columns = columnsOf(set);
  const lanes = conditionLanes(graph);
  const left = (Math.max(0, ...lanes.map(({ lane }) => lane)) + 2) * LANE;
  const width = left + LABEL + columns.length * COLUMN + END;
  const height = HEAD + graph.nodes.length * ROW + 8;
  const y = (index: number) => HEAD + (index + 0.5) * ROW;
  const x = (index: number) => left + LABEL + (index + 0.5) * COLUMN;
  return (
    <ScrollRegion label="The question graph">
      <svg
        role="img"
        aria-labelledby="graph-title graph-description"
        width={width}
        height={height}
        className={styles.map}
      >
        <title id="graph-title">The graph of questions</title>
        <desc id="graph-description">
          A row for each question. Lines on the left lead from a question to those it opens. Dots on the right stand in
          the columns of the criteria, dealbreakers and advice that its answers reach. The table below says the same.
        </desc>
        {columns.map((column, index) => (
          <g key={column.id}>
            <line x1={x(index)} x2={x(index)} y1={HEAD - 6} y2={height} className={styles.grid} />
            <text transform={`translate(${x(index) + 4} ${HEAD - 12}) rotate(-50)`} className={styles.column}>
              {column.name}
            </text>
          </g>
        ))}
        {graph.nodes.map((node, index) => (
          <g key={node.question.id} className={styles.row}>
            <line x1={left} x2={width - END} y1={y(index) + ROW / 2} y2={y(index) + ROW / 2} className={styles.grid} />
            <text x={left + 6} y={y(index) + 5} className={styles.label}>
              {node.question.short}
            </text>
            {columns.map((column, place) => {
              const size = column.size(node);
              if (size === 0) return null;
              return (
                <circle
                  key={column.id}
                  cx={x(place)}
                  cy={y(index)}
                  r={3 + 1.6 * Math.sqrt(size)}
                  className={styles.dot}
                />
              );
            })}
          </g>
        ))}
        {lanes.map(({ lane, source, from, to }) => {
          const at = left - (lane + 1) * LANE;
          return (
            <g key={source} className={styles.edge}>
              <path d={`M ${left} ${y(from)} H ${at} V ${y(to.at(-1) ?? from)}`} />
              {to.map((target) => (
                <path key={target} d={`M ${at} ${y(target)} H ${left - 5} m -4 -4 l 4 4 l -4 4`} />
              ))}
            </g>
          );
        })}
      </svg>
    </ScrollRegion>
  );
}
