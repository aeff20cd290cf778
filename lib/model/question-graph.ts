import type {
  Advice,
  Aspect,
  Condition,
  CriteriaSet,
  Criterion,
  Dealbreaker,
  Facet,
  Question,
} from "./criteria-set.ts";

/** What a question, or one option of it, decides. */
export type Effects = {
  /** Questions asked only after certain answers to this one. */
  questions: Question[];
  /** Aspects weighed only after certain answers. */
  aspects: { criterion: Criterion; aspect: Aspect }[];
  /** Facets whose ratings count only after certain answers. */
  facets: { criterion: Criterion; aspect: Aspect; facet: Facet }[];
  dealbreakers: Dealbreaker[];
  advice: Advice[];
};

export type QuestionNode = {
  question: Question;
  effects: Effects;
  /** The criteria that its answers reach, in the order of the set; for priorities, every one. */
  criteria: Criterion[];
};

/** "Asked only after": the question that must have been answered, the one that waits, and the options that open it. */
export type QuestionEdge = { from: Question; to: Question; options: string[] };

export type QuestionGraph = { nodes: QuestionNode[]; edges: QuestionEdge[] };

function reads(condition: Condition | undefined, question: string, option: string | null): boolean {
  const options = condition?.[question];
  return options !== undefined && (option === null || options.includes(option));
}

function askedWhen(question: Question): Condition | undefined {
  return question.kind === "tiers" ? undefined : question.askedWhen;
}

/**
 * What in the set reads a question, by its conditions. With an option, only what waits for that option; an id that the
 * set doesn't know affects nothing. Advice without a condition is everyone's and so nobody's effect.
 */
export function effectsOf(set: CriteriaSet, question: string, option: string | null = null): Effects {
  const aspects = set.criteria.flatMap((criterion) => criterion.aspects.map((aspect) => ({ criterion, aspect })));
  const facets = aspects.flatMap((entry) => entry.aspect.facets.map((facet) => ({ ...entry, facet })));
  return {
    questions: set.questions.filter((other) => reads(askedWhen(other), question, option)),
    aspects: aspects.filter(({ aspect }) => reads(aspect.appliesWhen, question, option)),
    facets: facets.filter(({ facet }) => reads(facet.when, question, option)),
    dealbreakers: set.dealbreakers.filter(({ when }) => reads(when, question, option)),
    advice: set.advice.filter(({ when }) => reads(when, question, option)),
  };
}

/** Every question with what its answers decide, and every condition between questions, in the order of the set. */
export function questionGraph(set: CriteriaSet): QuestionGraph {
  const byId = new Map(set.questions.map((question) => [question.id, question]));
  const nodes = set.questions.map((question) => {
    const effects = effectsOf(set, question.id);
    const reached = new Set([...effects.aspects, ...effects.facets].map(({ criterion }) => criterion.id));
    const criteria = set.criteria.filter(({ id }) => question.kind === "tiers" || reached.has(id));
    return { question, effects, criteria };
  });
  const edges = set.questions.flatMap((to) =>
    Object.entries(askedWhen(to) ?? {}).flatMap(([id, options]) => {
      const from = byId.get(id);
      return from ? [{ from, to, options }] : [];
    }),
  );
  return { nodes, edges };
}
