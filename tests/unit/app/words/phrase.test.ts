import { expect, test } from "vitest";
import { name, phrase, plainText } from "#app/words/phrase.ts";

test("a phrase keeps its names apart from its text", () => {
  expect(phrase`Move ${2} from ${name("Libraries")}.`).toEqual(["Move ", "2", " from ", { name: "Libraries" }, "."]);
});

test("numbers in a phrase are written as everywhere else", () => {
  expect(plainText(phrase`${1200} of ${7}`)).toBe("1,200 of 7");
});

test("a phrase inside a phrase is spliced in", () => {
  expect(plainText(phrase`So ${phrase`${name("Shipping")} wins`}.`)).toBe("So Shipping wins.");
});
