import { certaintyInShort } from "../../words/certainty.ts";
import { verdictSentence } from "../../words/verdict.ts";
import type { ResultView } from "./view.ts";

/** What a result is called where only its title and description show. */
export function said({ outcome, speaker }: ResultView): { title: string; description: string } {
  const title = verdictSentence(outcome, speaker).replace(/\.$/, "");
  return { title, description: certaintyInShort(outcome, speaker) };
}
