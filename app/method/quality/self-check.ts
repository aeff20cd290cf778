/*
 * How this product measures up to published standards for tools that help people decide. The standards are told in our
 * own words and judged by ourselves, which is not a certification. "partly" and "unmet" are said as plainly as "met".
 */

import { MAKING_GROUPS } from "./self-check-making.ts";
import type { SelfCheckGroup } from "./self-check-types.ts";

export type SelfCheckSource = { text: string; url: string };

export const SELF_CHECK_ABOUT =
  "Decision aids in medicine have an agreed quality standard, IPDAS. A choice of framework is no medical matter, but what makes such an aid trustworthy is the same. We judged ourselves, so read the reasons rather than the marks.";

export const SELF_CHECKED_ON = "2026-11-22";

export const SELF_CHECK_SOURCES: SelfCheckSource[] = [
  {
    text: "Joseph-Williams and others (2014): minimum standards for patient decision aids, by a Delphi consensus",
    url: "https://doi.org/10.1177/0272989X13501721",
  },
  {
    text: "Stacey and Volk (2021): the IPDAS Collaboration, Evidence Update 2.0",
    url: "https://doi.org/10.1177/0272989X211035681",
  },
];

export const SELF_CHECK_GROUPS: SelfCheckGroup[] = [
  {
    id: "qualifying",
    title: "Is it a decision aid at all?",
    about: "Without these, a tool only informs or only recommends.",
    items: [
      {
        id: "situation",
        asks: "It describes the situation in which one has to choose.",
        status: "met",
        how: "The start page says who faces this choice and what depends on it; each question says why it is asked.",
      },
      {
        id: "decision",
        asks: "It names the decision and the options.",
        status: "met",
        how: "TensorFlow or PyTorch for one project. JAX and Keras 3 are not scored, but named wherever they are the better answer.",
      },
      {
        id: "positive",
        asks: "It describes what speaks for each option.",
        status: "met",
        how: "Both frameworks have a page of equal structure with when to choose them and their strongest ratings.",
      },
      {
        id: "negative",
        asks: "It describes what speaks against each option.",
        status: "met",
        how: "Every rating gives its reason, the weak ones too; hard failures and risks are shown before anything else.",
      },
      {
        id: "experience",
        asks: "It tells what living with each option is like.",
        status: "partly",
        how: "Reasons tell what happens in daily work, such as installing, debugging or moving versions, but there are no accounts by users.",
      },
    ],
  },
  {
    id: "bias",
    title: "Is it safe from harmful bias?",
    about: "The standard calls an aid without these risky.",
    items: [
      {
        id: "equal-detail",
        asks: "It gives the options equal detail.",
        status: "met",
        how: "Each aspect is rated for both by the same scale. A test counts the words about each framework and fails when they differ by more than 10 percent.",
      },
      {
        id: "citations",
        asks: "It cites its evidence.",
        status: "met",
        how: "Every rating, dealbreaker and piece of advice names its facts, and every fact its source.",
      },
      {
        id: "date",
        asks: "It says when it was published.",
        status: "met",
        how: "The set carries its date, every fact the latest day it can mean, and every result the set it was made with.",
      },
      {
        id: "updates",
        asks: "It says when it will be updated.",
        status: "met",
        how: "The policy is part of the set: a review every six months, or sooner when a deciding fact changes. Whether we keep to it can be seen in the list of versions.",
      },
      {
        id: "uncertainty",
        asks: "It says how uncertain its statements are.",
        status: "met",
        how: "Every rating has an interval, old evidence widens it, open answers widen the result, and the verdict says how many weightings agree with it.",
      },
      {
        id: "funding",
        asks: "It says who paid for it.",
        status: "met",
        how: "Nobody did; the set says so.",
      },
      {
        id: "tests",
        asks: "Four further items about medical tests and screening.",
        status: "not-applicable",
        how: "There is no test to be taken.",
      },
    ],
  },
  {
    id: "values",
    title: "Does it help to weigh what matters?",
    about: "A recommendation is only as good as the priorities it serves.",
    items: [
      {
        id: "own-values",
        asks: "It asks people what matters most to them.",
        status: "met",
        how: "Every criterion can be essential, important, nice to have or without meaning, after all questions have been seen.",
      },
      {
        id: "compare",
        asks: "It allows the options to be compared side by side.",
        status: "met",
        how: "The result, the comparison page and the ledger show both frameworks next to each other.",
      },
      {
        id: "steps",
        asks: "It leads step by step to a decision.",
        status: "met",
        how: "Questions, priorities, a check of the answers, the verdict, and what would change it.",
      },
      {
        id: "others",
        asks: "It helps to discuss the decision with others.",
        status: "met",
        how: "A result has a link and can be exported as a decision record; a team can gather its views.",
      },
      {
        id: "probabilities",
        asks: "It gives the chances of good and bad outcomes.",
        status: "not-applicable",
        how: "No such figures exist for a choice of framework. We show in how many weightings the verdict holds and do not call it a probability.",
      },
    ],
  },
  ...MAKING_GROUPS,
];
