/*
 * Disclosure control by noisy releases. Each release publishes, for every cell of the published tables, the net change
 * since the release before plus two-sided geometric noise (Ghosh, Roughgarden, Sundararajan 2009), drawn once and never
 * again. Changing one person's answer moves one count from one cell of a table to another, so it changes the odds of
 * anything published by at most e^(2ε) per table.
 */

/** Strength of the noise: P(z) ∝ e^(−ε|z|), with a standard deviation of about 2.8. */
export const EPSILON = 0.5;
/** Released totals are shown as multiples of this. */
export const ROUNDING = 5;
/** The smallest total that is shown; smaller and empty look alike. */
export const SHOWN_FROM = 10;
/** The first release comes with this many counted results; later ones need at least as many new ones. */
export const FIRST_RELEASE_AT = 20;
const NEW_SHARE = 0.1;

/** A source of independent uniform numbers in (0, 1], cryptographically strong when figures are published. */
export type Uniform = () => number;

// P(k) = (1 − α) α^k on k = 0, 1, …, by inversion.
function geometric(uniform: Uniform, epsilon: number): number {
  return Math.floor(Math.log(uniform()) / -epsilon);
}

/** One draw of two-sided geometric noise, P(z) = (1 − α)/(1 + α) · α^|z| with α = e^(−ε): the difference of two geometric draws. */
export function twoSidedGeometric(uniform: Uniform, epsilon = EPSILON): number {
  return geometric(uniform, epsilon) - geometric(uniform, epsilon);
}

/** What a released total is shown as: a multiple of 5 from 10 up, else null ("not enough data"). Halves round up. */
export function shownTotal(releasedTotal: number): number | null {
  const rounded = Math.round(releasedTotal / ROUNDING) * ROUNDING;
  return rounded < SHOWN_FROM ? null : rounded;
}

export type ReleaseState = { counted: number; publishedOn: string };

/**
 * Whether a release is due: the first with the 20th counted result; later ones on a later day than the latest, after
 * max(20, 10 % of what the latest counted) new results.
 * @param counted results counted now; @param today and `publishedOn` as YYYY-MM-DD
 */
export function isReleaseDue(counted: number, today: string, latest: ReleaseState | null): boolean {
  if (!latest) return counted >= FIRST_RELEASE_AT;
  const isLater = today > latest.publishedOn;
  return isLater && counted - latest.counted >= Math.max(FIRST_RELEASE_AT, latest.counted * NEW_SHARE);
}
