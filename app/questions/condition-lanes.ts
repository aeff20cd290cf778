import type { QuestionGraph } from "#lib/model/question-graph.ts";

/** One question's lines to those it opens, by row; lanes count from the questions outwards. */
export type ConditionLane = { source: string; lane: number; from: number; to: number[] };

/** Gives every question that opens others a lane of its own, the shortest reach nearest to the questions. */
export function conditionLanes({ nodes, edges }: QuestionGraph): ConditionLane[] {
  const row = new Map(nodes.map(({ question }, index) => [question.id, index]));
  const rowOf = (id: string) => row.get(id) ?? 0;
  const sources = [...new Set(edges.map(({ from }) => from.id))].map((source) => ({
    source,
    from: rowOf(source),
    to: edges
      .filter(({ from }) => from.id === source)
      .map(({ to }) => rowOf(to.id))
      .sort((a, b) => a - b),
  }));
  const reach = ({ from, to }: (typeof sources)[number]) => (to.at(-1) ?? from) - from;
  return sources.sort((a, b) => reach(a) - reach(b)).map((source, lane) => ({ ...source, lane }));
}
