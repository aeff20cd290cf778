import { type Answers, NOT_SURE, type OptionId, type Tier } from "#lib/model/answers.ts";
import type { AnswerFlip, Outcome } from "#lib/model/outcome.ts";
import { fractionInWords } from "./numbers.ts";
import { name, type Phrase, phrase } from "./phrase.ts";
import type { Speaker } from "./speaker.ts";
import { wouldBe } from "./verdict.ts";

const TIER_WORDS: Record<Tier, string> = {
  essential: "essential",
  important: "important",
  nice: "nice to have",
  irrelevant: "irrelevant",
};

/** How a tier reads after "is". */
export function tierInWords(tier: Tier): string {
  return TIER_WORDS[tier];
}

/** The smallest shift of weight between two criteria that flips the result, or that there is none. */
export function transferSentence(
  { reason, flips: { transfer } }: Pick<Outcome, "reason" | "flips">,
  speaker: Speaker,
): Phrase {
  if (reason === "ruled-out" || reason === "both-ruled-out") {
    return phrase`A hard requirement decides here, so no shift of weight would flip it.`;
  }
  if (!transfer) return phrase`No single shift of weight would flip it.`;
  const { from, to, amount } = transfer;
  return phrase`Move ${fractionInWords(amount)} of the weight from ${name(speaker.criterion(from))} to ${name(speaker.criterion(to))} and it flips.`;
}

/** One changed answer and what it would lead to, to be told from the answers given. */
export function answerFlipSentence(flip: AnswerFlip, answers: Answers, speaker: Speaker): Phrase {
  const then = wouldBe(flip.verdict, flip.strength, speaker);
  const who = speaker.voice === "owner" ? "you" : "they";
  if (flip.kind === "tier") {
    const owner = speaker.voice === "owner" ? " to you" : "";
    return phrase`If ${name(speaker.criterion(flip.criterion))} were ${tierInWords(flip.to)}${owner} instead of ${tierInWords(flip.from)}, ${then}.`;
  }
  if (flip.kind === "toggle") return phrase`If ${who} ${toggled(flip, answers, speaker)}, ${then}.`;
  const to = name(speaker.option(flip.question, flip.to));
  if (flip.from === null) return phrase`If ${who} had answered ${to}, ${then}.`;
  return phrase`If ${who} had answered ${to} instead of ${name(speaker.option(flip.question, flip.from))}, ${then}.`;
}

/** "had also chosen" only what can stand beside something chosen: an option that cannot takes its place, and it its. */
function toggled(flip: AnswerFlip & { kind: "toggle" }, answers: Answers, speaker: Speaker): Phrase {
  const nameOf = (option: OptionId) => name(speaker.option(flip.question, option));
  const isAlone = (option: OptionId) => speaker.isAlone(flip.question, option);
  const option = nameOf(flip.option);
  if (!flip.chosen) return phrase`had not chosen ${option}`;
  const [first, ...others] = chosenIn(answers[flip.question]);
  if (first === undefined) return phrase`had chosen ${option}`;
  if (!isAlone(flip.option) && !isAlone(first)) return phrase`had also chosen ${option}`;
  return others.length === 0
    ? phrase`had chosen ${option} instead of ${nameOf(first)}`
    : phrase`had chosen only ${option}`;
}

function chosenIn(answer: Answers[string]): readonly OptionId[] {
  if (typeof answer === "string") return answer === NOT_SURE ? [] : [answer];
  return Array.isArray(answer) ? answer : [];
}

/** What the flip is about, as a label before its sentence: the question's short name, or the priorities. */
export function answerFlipTopic(flip: AnswerFlip, speaker: Speaker): string {
  return flip.kind === "tier" ? "Priorities" : speaker.question(flip.question);
}

/** What to say when no changed answer changes the verdict; that is information too. */
export const NO_ANSWER_FLIPS = "No single answer would change this.";
