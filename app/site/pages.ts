export const SITE_NAME = "Tensor or Torch";

/** A page that anybody may find: its address, what links call it, and what a search result or a preview says. */
export type SitePage = {
  path: `/${string}`;
  name: string;
  title: string;
  description: string;
  linkedIn?: readonly ("header" | "footer")[];
};

/** The public pages with an address of their own, in the order in which the footer names them. */
export const PAGES = [
  {
    path: "/",
    name: "Start",
    title: "Does TensorFlow or PyTorch fit your project?",
    description:
      "Answer a few short questions and see whether TensorFlow or PyTorch fits your project, why, how sure that is, and what would change the answer.",
  },
  {
    path: "/decide",
    name: "Decide",
    title: "Which framework fits your project?",
    description:
      "About a dozen short questions, none of them required. Ends in a verdict with its reasons and a link to share.",
    linkedIn: ["header", "footer"],
  },
  {
    path: "/compare",
    name: "Side by side",
    title: "TensorFlow and PyTorch side by side",
    description: "Where each framework is ahead today, criterion by criterion, from dated and sourced ratings.",
    linkedIn: ["footer"],
  },
  {
    path: "/team/new",
    name: "Decide as a team",
    title: "Decide as a team",
    description:
      "Each of you answers alone and all see the results at once: where you agree, where you split, and the smallest compromise. No accounts.",
    linkedIn: ["footer"],
  },
  {
    path: "/compare/results",
    name: "Compare results",
    title: "Compare results",
    description:
      "Put results side by side by their links: where answers contradict, where priorities split, and what they give together.",
  },
  {
    path: "/tensorflow",
    name: "TensorFlow",
    title: "TensorFlow today",
    description: "What TensorFlow is, its strong and weak points today, when to choose it, and first steps.",
  },
  {
    path: "/pytorch",
    name: "PyTorch",
    title: "PyTorch today",
    description: "What PyTorch is, its strong and weak points today, when to choose it, and first steps.",
  },
  {
    path: "/questions",
    name: "Questions",
    title: "Every question and what it affects",
    description: "The whole graph of questions: when each is asked and what every answer changes. Nothing is hidden.",
    linkedIn: ["footer"],
  },
  {
    path: "/criteria",
    name: "Evidence",
    title: "The evidence ledger",
    description: "Every published set of questions, criteria, ratings and evidence, and what changed between them.",
    linkedIn: ["header", "footer"],
  },
  {
    path: "/stats",
    name: "Statistics",
    title: "What people’s answers lead to",
    description:
      "How often TensorFlow, how often PyTorch, and for whom. Of the visitors of this site, who chose themselves.",
    linkedIn: ["header", "footer"],
  },
  {
    path: "/method",
    name: "Method",
    title: "How it decides",
    description:
      "The model from answers to verdict, step by step, with a worked example, the thresholds and the known limits.",
    linkedIn: ["header", "footer"],
  },
  {
    path: "/method/quality",
    name: "Self-check",
    title: "Self-check against quality standards",
    description: "How Tensor or Torch measures up to IPDAS, the standard for decision aids, judged by ourselves.",
  },
  {
    path: "/api",
    name: "For programs",
    title: "For programs",
    description:
      "The same questions, evidence and arithmetic by JSON API, from the command line and for coding agents.",
    linkedIn: ["footer"],
  },
  {
    path: "/privacy",
    name: "Privacy",
    title: "What we store, and what we don’t",
    description: "What Tensor or Torch stores, what it never stores, who sees an answer, and how to be rid of it.",
    linkedIn: ["footer"],
  },
] as const satisfies readonly SitePage[];

export type PagePath = (typeof PAGES)[number]["path"];

/** The pages that the head or the foot of every page links to. */
export function linksIn(place: "header" | "footer"): SitePage[] {
  const pages: readonly SitePage[] = PAGES;
  return pages.filter(({ linkedIn }) => linkedIn?.includes(place));
}
