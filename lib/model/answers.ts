/** How much a criterion matters to the person. A criterion left unstated counts as `important`. */
export const TIERS = ["essential", "important", "nice", "irrelevant"] as const;

export type Tier = (typeof TIERS)[number];
export type QuestionId = string;
export type OptionId = string;
export type CriterionId = string;

export const NOT_SURE = "not-sure";

/** One answer: an option, several options, a tier per criterion, or "not sure". Absent means unanswered. */
export type Answer = OptionId | OptionId[] | Record<CriterionId, Tier> | typeof NOT_SURE;
export type Answers = Record<QuestionId, Answer | undefined>;

/** The tiers that an answer states; none where it is of another kind, or null, as JSON may have it. */
export function tiersIn(answer: Answer | undefined): Record<CriterionId, Tier> {
  return answer && typeof answer === "object" && !Array.isArray(answer) ? answer : {};
}
