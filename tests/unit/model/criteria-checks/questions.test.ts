import { describe, expect, test } from "vitest";
import { criteriaDocument, problemsOf, problemsWith } from "#tests/support/criteria-document.ts";

test("priorities come last", () => {
  const document = criteriaDocument();
  document.questions.reverse();
  expect(problemsOf(document)).toContainEqual(
    expect.stringMatching(/^questions.0.kind: priorities are asked once and last/),
  );
});

test("priorities are asked once", () => {
  const document = criteriaDocument();
  document.questions.push({ kind: "tiers", id: "again", title: "Again?", short: "Again", why: "No." });
  expect(problemsOf(document)).toEqual([
    expect.stringMatching(/^questions.3.kind: priorities are asked once and last/),
  ]);
});

test("a set without priorities is sound", () => {
  const document = criteriaDocument();
  document.questions.pop();
  expect(problemsOf(document)).toEqual([]);
});

test("an option excludes others only where several may be chosen", () => {
  expect(problemsWith(["questions", 1, "options", 0, "exclusive"], true)).toEqual([
    'questions.1.options.0.exclusive: "learn" excludes the others already: "goal" takes one answer',
  ]);
});

test("a scored question that nothing reads is refused", () => {
  expect(problemsWith(["questions", 0, "scored"], true)).toEqual([
    expect.stringMatching(/^questions.0.id: "leaning" counts as scored, but no facet/),
  ]);
});

test("a scored question may be read only by a dealbreaker, or by the condition of another that is scored", () => {
  const document = criteriaDocument();
  for (const { aspects } of document.criteria) {
    for (const aspect of aspects) {
      delete aspect.appliesWhen;
      aspect.facets.splice(1);
    }
  }
  expect(problemsOf(document)).toEqual([]);
});

describe("a scored question", () => {
  type Document = ReturnType<typeof criteriaDocument>;
  const size = (document: Document, read: (document: Document) => void) => {
    document.questions.unshift({
      kind: "single",
      id: "size",
      title: "Size?",
      short: "Size",
      why: "It matters.",
      options: [
        { id: "small", label: "Small" },
        { id: "large", label: "Large" },
      ],
    });
    read(document);
    return problemsOf(document).filter((problem) => problem.includes('"size"'));
  };
  const aspectOf = ({ criteria }: Document) => {
    const aspect = criteria[0]?.aspects[0];
    if (!aspect) throw new Error("the small document changed");
    return aspect;
  };
  const when = { size: ["large"] };

  test("may be read only by an aspect", () => {
    expect(size(criteriaDocument(), (document) => Object.assign(aspectOf(document), { appliesWhen: when }))).toEqual(
      [],
    );
  });

  test("may be read only by a facet", () => {
    const read = (document: Document) => {
      const { facets } = aspectOf(document);
      facets.push(...facets.slice(0, 1).map((facet) => ({ ...facet, id: "large", when })));
    };
    expect(size(criteriaDocument(), read)).toEqual([]);
  });

  test("is refused when only a question that is not scored, or advice, reads it", () => {
    const read = ({ questions, advice }: Document) => {
      Object.assign(questions[1] ?? {}, { askedWhen: when });
      advice?.push(...advice.map((one) => ({ ...one, id: "large", when })));
    };
    expect(size(criteriaDocument(), read)).toEqual([expect.stringMatching(/^questions.0.id: "size" counts as scored/)]);
  });
});
