import type { SummaryRow } from "../../ui/summary-list.tsx";
import type { ResultView } from "./view.ts";

/** The figures of the whole result as stored, unrounded as far as they can mean anything. */
export function overallFigures({ outcome, order, result, speaker }: ResultView): SummaryRow[] {
  const { evidenceRange, completeness } = outcome;
  const figure = (value: number) => value.toFixed(2).replace("-", "−");
  return [
    ...order.map((framework) => ({
      key: framework,
      term: `Fit of ${speaker.framework[framework]}`,
      detail: figure(outcome.fit[framework]),
    })),
    { key: "margin", term: "Margin, PyTorch minus TensorFlow", detail: figure(outcome.margin) },
    {
      key: "support",
      term: "Support: share of weightings in which the leader leads",
      detail: outcome.support.toFixed(6),
    },
    { key: "dominance", term: "Dominance", detail: outcome.dominance.replaceAll("-", " ") },
    { key: "worst", term: "Lead with every rating at its worst for the leader", detail: figure(evidenceRange.worst) },
    { key: "plausible", term: "Lead at the plausible combined error", detail: figure(evidenceRange.plausible) },
    { key: "best", term: "Lead with every rating at its best for the leader", detail: figure(evidenceRange.best) },
    {
      key: "answered",
      term: "Questions answered, of those asked",
      detail: `${completeness.answered} of ${completeness.asked}`,
    },
    { key: "criteria", term: "Criteria set", detail: result.criteria },
    { key: "model", term: "Model version", detail: String(result.modelVersion) },
  ];
}
