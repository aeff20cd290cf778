import { z } from "zod";
import { NOT_SURE, TIERS } from "./answers.ts";
import { FRAMEWORKS } from "./framework.ts";
import { type Outcome, VERDICTS } from "./outcome.ts";

/*
 * The shape of answers and of an outcome as zod schemas: what is read back from a file or a request, and what the
 * description of the open interface is generated from. Which ids exist is said by the criteria set, not here.
 */

const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/, "an id is lower-case letters, digits and hyphens");
const framework = z.enum(FRAMEWORKS);
const tier = z.enum(TIERS);
const verdict = z.enum(VERDICTS);
const strength = z.enum(["clear", "leaning"]).nullable();
const perFramework = { tensorflow: z.number(), pytorch: z.number() };
const bestAndEnds = z.strictObject({ low: z.number(), best: z.number(), high: z.number() });
const ratings = { tensorflow: bestAndEnds, pytorch: bestAndEnds };

export const answerSchema = z
  .union([id, z.array(id).max(32), z.record(id, tier)])
  .describe(`An option id or "${NOT_SURE}"; a list of option ids; or a tier per criterion.`);

export const answersShape = z
  .record(id, answerSchema)
  .describe("Answers by question id; a question left out is unanswered.");

const aspectContribution = z.strictObject({
  ...ratings,
  aspect: id,
  share: z.number(),
  facets: z
    .array(id)
    .describe("The facets that apply to the answers; several when several options were chosen or the answer is open."),
  difference: z.number(),
});

const contribution = z.strictObject({
  ...ratings,
  criterion: id,
  tier: tier.describe("How much the criterion matters to the person; a criterion left unstated counts as important."),
  weight: z.number().min(0).max(1),
  difference: z.number().describe("pytorch − tensorflow, in points of 0–100."),
  differenceRange: z.strictObject({ low: z.number(), high: z.number() }),
  aspects: z.array(aspectContribution),
});

const answerFlip = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("option"), question: id, from: id.nullable(), to: id, verdict, strength }),
  z.strictObject({ kind: z.literal("toggle"), question: id, option: id, chosen: z.boolean(), verdict, strength }),
  z.strictObject({ kind: z.literal("tier"), criterion: id, from: tier, to: tier, verdict, strength }),
]);

const stabilityInterval = z.strictObject({
  criterion: id,
  weight: z.number(),
  low: z.number(),
  high: z.number(),
  flipAt: z.number().nullable(),
});

const methodResult = z.strictObject({
  ...perFramework,
  method: z.enum([
    "weighted-sum",
    "weighted-sum-minmax",
    "topsis-anchored",
    "topsis-vector",
    "promethee-usual",
    "promethee-v-shape",
  ]),
  winner: framework.nullable(),
});

/** The whole outcome of a scoring, as `score` returns it and as a result stores it. */
export const outcomeSchema = z.strictObject({
  criteria: id.describe("The version of the criteria set."),
  modelVersion: z.int().positive(),
  verdict,
  strength,
  reason: z.enum(["ruled-out", "fit", "little-between", "depends-on-priorities", "both-ruled-out"]),
  fit: z.strictObject(perFramework).describe("0–100 per framework."),
  margin: z.number().describe("fit of pytorch − fit of tensorflow."),
  support: z
    .number()
    .min(0)
    .max(1)
    .describe("The share of all weightings in keeping with the stated tiers under which the leader wins."),
  dominance: z.enum(["always", "always-or-tie", "tie", "mixed", "never-or-tie", "never"]),
  hasPreference: z.boolean().describe("False: no tier was stated, so all weights are equal."),
  evidenceRange: z
    .strictObject({ worst: z.number(), plausible: z.number(), best: z.number() })
    .describe("The leader's lead with the ratings at their worst, at their plausible worst, and at their best for it."),
  holdsAcrossEvidence: z.boolean(),
  dealbreakers: z.array(z.strictObject({ id, framework, effect: z.enum(["fails", "at-risk"]) })),
  contributions: z.array(contribution),
  vanished: z.array(id).describe("Criteria without any active aspect under these answers."),
  flips: z.strictObject({
    transfer: z.strictObject({ from: id, to: id, amount: z.number() }).nullable(),
    stability: z.array(stabilityInterval),
    answers: z.array(answerFlip),
  }),
  methods: z.array(methodResult),
  completeness: z.strictObject({
    answered: z.int(),
    asked: z.int(),
    open: z.array(id),
    freshCriteria: z.int(),
    criteria: z.int(),
    meanWidth: z.number(),
  }),
}) satisfies z.ZodType<Outcome>;
