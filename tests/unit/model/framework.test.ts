import { expect, test } from "vitest";
import { FRAMEWORKS, rivalOf } from "#lib/model/framework.ts";

test("each framework is the rival of the other", () => {
  for (const framework of FRAMEWORKS) {
    expect(rivalOf(framework)).not.toBe(framework);
    expect(rivalOf(rivalOf(framework))).toBe(framework);
  }
});
