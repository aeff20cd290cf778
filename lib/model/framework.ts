/** The alternatives that a criteria set compares. Version 1 of the model scores exactly these two. */
export const FRAMEWORKS = ["tensorflow", "pytorch"] as const;

export type Framework = (typeof FRAMEWORKS)[number];
export type PerFramework<T> = Record<Framework, T>;

/** The other of the two frameworks. */
export function rivalOf(framework: Framework): Framework {
  return framework === "tensorflow" ? "pytorch" : "tensorflow";
}
