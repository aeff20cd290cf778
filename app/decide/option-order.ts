import type { ChoiceQuestion, Option } from "#lib/model/criteria-set.ts";
import { FRAMEWORKS, type Framework } from "#lib/model/framework.ts";

function isFramework(id: string): boolean {
  return FRAMEWORKS.some((framework) => framework === id);
}

/** The options as written, but where the two frameworks themselves are options, the one the coin chose stands first. */
export function orderedOptions(options: Option[], first: Framework): Option[] {
  const pair = options.filter((option) => isFramework(option.id));
  const leader = pair.find((option) => option.id === first);
  if (pair.length !== 2 || !leader) return options;
  const swapped = [leader, ...pair.filter((option) => option !== leader)];
  return options.map((option) => (isFramework(option.id) ? (swapped.shift() ?? option) : option));
}

/** Splits off the options that stand alone (and so come after the "or"). */
export function splitOptions({ kind, options }: ChoiceQuestion, first: Framework): { open: Option[]; alone: Option[] } {
  const ordered = orderedOptions(options, first);
  if (kind === "single") return { open: ordered, alone: [] };
  return { open: ordered.filter((o) => !o.exclusive), alone: ordered.filter((o) => o.exclusive) };
}
