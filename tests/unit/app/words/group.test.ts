import { describe, expect, test } from "vitest";
import {
  groupMarginSentence,
  groupSupportSentence,
  holdsSentence,
  isSplit,
  obstacleSentence,
  priorityFinding,
  wayInWords,
  weightRange,
} from "#app/words/group.ts";
import type { GroupOutcome } from "#lib/model/group-outcome.ts";
import { aSpeaker } from "#tests/support/speaker.ts";

const speaker = aSpeaker();
const NAMES = ["Ann", "Bo", "Cy"];

function aGroup(changes: Partial<GroupOutcome> = {}): GroupOutcome {
  return {
    criteria: [],
    fit: { tensorflow: 50, pytorch: 58 },
    margin: 8,
    margins: [20, 8, -4],
    support: 0.81,
    leader: "pytorch",
    opposed: [2],
    ruledOut: { tensorflow: [], pytorch: [] },
    verdict: "pytorch",
    strength: "leaning",
    reason: "fit",
    ...changes,
  };
}
const criterion = (id: string, weights: (number | null)[]) => {
  const known = weights.filter((weight) => weight !== null);
  const spread = Math.max(...known) - Math.min(...known);
  return { criterion: id, weights, weight: 0, tensorflow: 0, pytorch: 0, difference: 0, spread };
};

describe("whether it holds for everyone's weights", () => {
  test("names those under whose weights the other one leads", () => {
    expect(holdsSentence(aGroup(), NAMES, speaker)).toBe(
      `It does not hold under every member’s own weights: under Cy’s (4 points), ${speaker.framework.tensorflow} would be ahead.`,
    );
    const turned = aGroup({ leader: "tensorflow", margin: -8, margins: [-20, 2, 4], opposed: [1, 2] });
    expect(holdsSentence(turned, NAMES, speaker)).toContain(
      `Bo’s (2 points) and Cy’s (4 points), ${speaker.framework.pytorch}`,
    );
  });

  test("says so when it does, also where somebody is level", () => {
    expect(holdsSentence(aGroup({ opposed: [], margins: [9, 8, 7] }), NAMES, speaker)).toContain("is ahead under each");
    expect(holdsSentence(aGroup({ opposed: [], margins: [9, 8, 0] }), NAMES, speaker)).toContain("the two are level");
  });

  test("does not ask about weights where a hard requirement decides, nor where the two are level", () => {
    expect(holdsSentence(aGroup({ reason: "ruled-out" }), NAMES, speaker)).toContain("no weights would change it");
    expect(holdsSentence(aGroup({ verdict: "neither" }), NAMES, speaker)).toContain("no weights would change it");
    expect(holdsSentence(aGroup({ margin: 0 }), NAMES, speaker)).toContain("some favour one");
  });
});

test("the margin and the share of weightings are said in words", () => {
  expect(groupMarginSentence(aGroup(), speaker)).toContain("is ahead by 8 points");
  expect(groupMarginSentence(aGroup({ margin: 0 }), speaker)).toContain("are level");
  expect(groupSupportSentence(aGroup(), speaker)).toContain("about 8 of 10 weightings");
});

describe("priorities", () => {
  test("split from ten percentage points on", () => {
    expect(isSplit({ spread: 0.1 })).toBe(true);
    expect(isSplit({ spread: 0.0999 })).toBe(false);
  });

  test("are said with the widest split, and what people agree on", () => {
    const finding = priorityFinding([criterion("ease", [0.3, 0.32]), criterion("libraries", [0.05, 0.4])], speaker);
    expect(finding).toMatch(/^People split most on “.+”: from 5% to 40% of the weight\. They agree on “.+”\.$/);
    expect(priorityFinding([criterion("ease", [0.1, 0.4])], speaker)).toContain("They agree on no criterion.");
    expect(priorityFinding([criterion("ease", [0.3, 0.3])], speaker)).toBe("People weigh every criterion much alike.");
    expect(priorityFinding([], speaker)).toBe("People weigh every criterion much alike.");
  });

  test("are a range over those for whom the criterion counts", () => {
    expect(weightRange(criterion("ease", [0.25, null, 0.25]))).toBe("25% of the weight for everyone");
  });
});

test("a way to a side and what stands in it are said in words", () => {
  expect(wayInWords([{ from: "ease", to: "libraries", amount: 0.12 }], speaker)).toMatch(
    /^12% of the weight from “.+” to “.+”\.$/,
  );
  expect(obstacleSentence("ruled-out", "pytorch", speaker)).toContain("hard requirement rules out");
  expect(obstacleSentence("no-weights", "pytorch", speaker)).toContain("no criterion that counts favours");
});
