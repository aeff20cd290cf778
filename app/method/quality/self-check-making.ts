import type { SelfCheckGroup } from "./self-check-types.ts";

/** The second half of the self-check: how the aid was made and tried, and whether it is understood. */
export const MAKING_GROUPS: SelfCheckGroup[] = [
  {
    id: "development",
    title: "How was it made and tried?",
    about: "The part in which a young tool has the most to catch up.",
    items: [
      {
        id: "needs",
        asks: "People who face the decision, and experts, were asked what they need.",
        status: "unmet",
        how: "The questions come from published guides, studies and discussions. No group of users was interviewed.",
      },
      {
        id: "review",
        asks: "People who did not make it have reviewed it.",
        status: "partly",
        how: "The text was read for tone and fairness by readers new to it, though not by an outside panel. Every rating invites correction.",
      },
      {
        id: "field-test",
        asks: "It was tried in practice with those who use it.",
        status: "unmet",
        how: "Invented example projects, favourable to either side, are part of the tests. Real projects have not been followed.",
      },
      {
        id: "selection",
        asks: "It says how evidence was chosen and judged.",
        status: "partly",
        how: "The rubric for ratings and the confidence in each fact are public, and facts that nothing uses are listed. The search was broad but not a systematic review.",
      },
      {
        id: "authors",
        asks: "It names its authors and their ties.",
        status: "partly",
        how: "The public history names them, and the set states what they expected beforehand. No formal declaration of interests is collected.",
      },
      {
        id: "effect",
        asks: "Studies show that it leads to better informed and better fitting decisions.",
        status: "unmet",
        how: "There are none. The statistics show how opinions moved, which is not the same.",
      },
    ],
  },
  {
    id: "language",
    title: "Is it understood?",
    about: "Studies of voting advice found one question in five misunderstood, mostly for its jargon.",
    items: [
      {
        id: "plain",
        asks: "It is written in plain language, and its level of difficulty is reported.",
        status: "partly",
        how: "Sentences are short and terms are explained where they appear. No readability figure has been measured.",
      },
      {
        id: "not-sure",
        asks: "Not knowing is kept apart from having no preference.",
        status: "met",
        how: "“Not sure” leaves a question open and widens the result; “doesn't matter” removes a criterion. Neither counts as the middle.",
      },
      {
        id: "wording",
        asks: "Questions are worded neutrally, and the order of options favours nobody.",
        status: "partly",
        how: "Options stand in a fixed order, the two frameworks in an order drawn by lot, and nothing is chosen beforehand. Other wordings have not been compared by experiment.",
      },
      {
        id: "no-game",
        asks: "It does not invite people to play for the answer they want.",
        status: "met",
        how: "No score is shown while you answer. The leaning asked first is never scored, only compared at the end.",
      },
      {
        id: "method",
        asks: "The calculation is public, because the method can decide the advice.",
        status: "met",
        how: "The method page gives the formulas and thresholds, and each result says what other methods would have answered.",
      },
    ],
  },
];
