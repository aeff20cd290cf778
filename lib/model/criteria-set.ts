import { z } from "zod";

/*
 * The shape of a criteria set document. What a schema of shapes cannot say (every reference resolves,
 * every option is reachable, the set can be scored) is said in check-criteria-set.ts.
 */

const id = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, "an id is lower-case letters, digits and hyphens");
const sentence = z.string().trim().min(1);
const date = z.iso.date();
const points = z.number().min(0).max(100);

/** Question id → options; holds when every named question is answered with one of its options. */
export const conditionSchema = z
  .record(id, z.array(id).min(1))
  .describe("Holds when every question named here is answered with at least one of the options listed for it.");

const termSchema = z.strictObject({ term: sentence, meaning: sentence });

const optionSchema = z.strictObject({
  id,
  label: sentence,
  hint: sentence.optional(),
  exclusive: z.boolean().default(false).describe("In a multiple question: cannot be combined with any other option."),
});

const questionBase = {
  id,
  title: sentence.describe("The heading of the question page: the question itself."),
  short: sentence.describe("A few words for summaries and charts."),
  why: sentence.describe("One sentence on why this is asked."),
  terms: z.array(termSchema).default([]).describe("Jargon of this question, explained in place."),
};
const choiceBase = {
  ...questionBase,
  notSure: z.boolean().default(true).describe("Offers 'Not sure' after the options."),
  scored: z.boolean().default(true).describe("False: asked for the statistics, never read by the model."),
  askedWhen: conditionSchema.optional().describe("Asked only when this may hold; may name earlier questions only."),
  options: z.array(optionSchema).min(2),
};

export const questionSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("single"), ...choiceBase }),
  z.strictObject({ kind: z.literal("multiple"), ...choiceBase }),
  z.strictObject({ kind: z.literal("tiers"), ...questionBase }),
]);

export const ratingSchema = z.strictObject({
  low: points,
  best: points,
  high: points,
  reason: sentence,
  evidence: z.array(id).min(1),
});

const facetSchema = z.strictObject({
  id,
  label: sentence.describe("Completes 'the difference here: …', e.g. 'running on a phone'."),
  when: conditionSchema.optional().describe("Absent: the default facet of its aspect, exactly one."),
  tensorflow: ratingSchema,
  pytorch: ratingSchema,
});

const aspectSchema = z.strictObject({
  id,
  name: sentence,
  share: z.number().positive().max(100).describe("Percent of its criterion; the shares of a criterion sum to 100."),
  scale: z.strictObject({ zero: sentence, hundred: sentence }),
  combine: z.enum(["mean", "min"]).default("mean").describe("How the facets of several chosen options combine."),
  appliesWhen: conditionSchema.optional(),
  facets: z.array(facetSchema).min(1),
});

const criterionSchema = z.strictObject({
  id,
  name: sentence,
  what: sentence.describe("One sentence on what is weighed here."),
  aspects: z.array(aspectSchema).min(1),
});

const dealbreakerSchema = z.strictObject({
  id,
  framework: z.enum(["tensorflow", "pytorch"]),
  effect: z.enum(["fails", "at-risk"]),
  when: conditionSchema,
  reason: sentence,
  instead: sentence.optional().describe("What to look at when this rules the framework out."),
  evidence: z.array(id).min(1),
});

const adviceSchema = z.strictObject({
  id,
  when: conditionSchema.optional(),
  verdicts: z.array(z.enum(["pytorch", "tensorflow", "close", "neither"])).optional(),
  title: sentence,
  text: sentence,
  evidence: z.array(id).min(1),
});

export const evidenceSchema = z.strictObject({
  id,
  framework: z.enum(["tensorflow", "pytorch", "both"]),
  topic: sentence,
  claim: sentence,
  sourceTitle: sentence,
  sourceUrl: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe("Absent only where the source has no public address."),
  asOf: date.describe("The latest day the claim can honestly mean."),
  undated: z.boolean().default(false).describe("The source carries no date of its own."),
  confidence: z.enum(["high", "medium", "low"]),
});

const linkSchema = z.strictObject({ text: sentence, url: z.url({ protocol: /^https$/ }) });

const frameworkSchema = z.strictObject({
  name: sentence,
  about: sentence,
  chooseWhen: z.array(sentence).min(1),
  firstSteps: z.array(linkSchema).min(1),
});

const trendSchema = z.strictObject({
  id,
  title: sentence,
  unit: sentence,
  evidence: z.array(id).min(1),
  points: z.array(z.strictObject({ date, tensorflow: z.number(), pytorch: z.number() })).min(2),
});

export const criteriaSetSchema = z.strictObject({
  version: id,
  title: sentence,
  summary: sentence,
  publishedOn: date,
  agenda: sentence,
  funding: sentence,
  authors: sentence,
  stance: sentence,
  updatePolicy: sentence,
  staleAfterMonths: z.int().positive(),
  staleWidening: points,
  thresholds: z.strictObject({
    minimumMargin: z.number().positive(),
    clearSupport: z.number().min(0.5).max(1),
    clearMinAnswered: z.int().nonnegative(),
    leaningSupport: z.number().min(0.5).max(1),
  }),
  frameworks: z.strictObject({ tensorflow: frameworkSchema, pytorch: frameworkSchema }),
  questions: z.array(questionSchema).min(1),
  criteria: z.array(criterionSchema).min(1).max(9),
  dealbreakers: z.array(dealbreakerSchema).default([]),
  advice: z.array(adviceSchema).default([]),
  trends: z.array(trendSchema).default([]),
  evidence: z.array(evidenceSchema).min(1),
});

export type CriteriaSet = z.infer<typeof criteriaSetSchema>;
export type Condition = z.infer<typeof conditionSchema>;
export type Question = CriteriaSet["questions"][number];
export type ChoiceQuestion = Exclude<Question, { kind: "tiers" }>;
export type Option = ChoiceQuestion["options"][number];
export type Criterion = CriteriaSet["criteria"][number];
export type Aspect = Criterion["aspects"][number];
export type Facet = Aspect["facets"][number];
export type RatingEntry = z.infer<typeof ratingSchema>;
export type Dealbreaker = CriteriaSet["dealbreakers"][number];
export type Advice = CriteriaSet["advice"][number];
export type Evidence = CriteriaSet["evidence"][number];
