import { elementAt, numberAt } from "./element.ts";

/*
 * The two ways to compute how large a share of all weights makes a weighted sum of differences positive.
 */

/**
 * Share of the standard simplex where Σ x_i d_i > 0, with uniform weights x: the recursion of Varsi (1973) and Ali
 * (1973) for a simplex cut by a hyperplane, see Calès, Chalkis & Emiris 2018. O(n²), sums and products of positive
 * numbers only, so ties cost no precision. Expects finite differences, at least one positive.
 */
export function simplexShare(differences: readonly number[]): number {
  const losses = differences.filter((d) => d <= 0).map((d) => -d);
  const shares = [1, ...losses.map(() => 0)];
  for (const gain of differences.filter((d) => d > 0)) {
    losses.forEach((loss, k) => {
      shares[k + 1] = (loss * elementAt(shares, k + 1) + gain * elementAt(shares, k)) / (loss + gain);
    });
  }
  return elementAt(shares, losses.length);
}

const STEP = 0.2;
const STEPS_EACH_SIDE = 56;

/**
 * Share of the weights that respect the tiers where Σ w_i d_i > 0, without enumerating orders.
 *
 * Uniform weights on that set are normalised Exp(1) variables conditioned on the tier order, so the characteristic
 * function of the sum factorises over tiers; the share follows by the inversion formula of Gil-Pelaez (1951),
 * integrated by the double-exponential rule. Expects non-empty tiers of finite differences, best tier first, the
 * largest in size about 1. Accurate to 10⁻¹¹ up to sixteen criteria.
 */
export function tieredShare(tiers: readonly (readonly number[])[]): number {
  const top = Float64Array.from(tiers[0] ?? []);
  const lower = tiers.slice(1).map((tier, position) => planTier(tier, tiers.slice(0, position + 1).flat()));
  let sum = 0;
  for (let step = -STEPS_EACH_SIDE; step <= STEPS_EACH_SIDE; step += 1) {
    const x = (step * STEP) / 4;
    sum += imaginaryPart(top, lower, Math.exp(4 * Math.sinh(x))) * Math.cosh(x);
  }
  return 0.5 + (STEP / Math.PI) * sum;
}

/** Im φ(u) of the sum of differences, φ the product of the tiers' factors. */
function imaginaryPart(top: Float64Array, lower: readonly TierPlan[], u: number): number {
  let re = 1;
  let im = 0;
  for (const d of top) {
    const slope = u * d;
    const scale = 1 / (1 + slope * slope);
    [re, im] = [(re - slope * im) * scale, (im + slope * re) * scale];
  }
  for (const tier of lower) {
    const last = fillFactors(tier, u);
    const [tierRe, tierIm] = [numberAt(tier.re, last), numberAt(tier.im, last)];
    [re, im] = [re * tierRe - im * tierIm, re * tierIm + im * tierRe];
  }
  return im;
}

/** Per subset S of a tier: (A + d_S)/(a + |S|) and 1/|S|, with room for the values of G(S). */
type TierPlan = { means: Float64Array; shares: Float64Array; re: Float64Array; im: Float64Array };

function planTier(tier: readonly number[], above: readonly number[]): TierPlan {
  const length = 2 ** tier.length;
  const sums = new Float64Array(length).fill(
    above.reduce((sum, d) => sum + d, 0),
    0,
    1,
  );
  const sizes = new Uint8Array(length);
  tier.forEach((d, bit) => {
    // Every subset of the members before this one, with it: a subset's sum is added up in the order of its members.
    for (let subset = 0; subset < 2 ** bit; subset += 1) {
      sums[2 ** bit + subset] = numberAt(sums, subset) + d;
      sizes[2 ** bit + subset] = elementAt(sizes, subset) + 1;
    }
  });
  return {
    means: sums.map((sum, subset) => sum / (above.length + elementAt(sizes, subset))),
    shares: Float64Array.from(sizes, (size) => 1 / size),
    re: new Float64Array(length).fill(1, 0, 1),
    im: new Float64Array(length),
  };
}

/**
 * F_t(u) = G(T) with G(∅) = 1 and G(S) = [Σ_{i∈S} G(S∖i) / |S|] / (1 − j·u·(A + d_S)/(a + |S|)), where a criteria whose
 * differences sum to A stand in the tiers above: a recursion over subsets without cancellation. Returns the index of T.
 */
function fillFactors({ means, shares, re, im }: TierPlan, u: number): number {
  for (let subset = 1; subset < re.length; subset += 1) {
    let sumRe = 0;
    let sumIm = 0;
    for (let rest = subset; rest !== 0; rest &= rest - 1) {
      const without = subset ^ (rest & -rest);
      sumRe += numberAt(re, without);
      sumIm += numberAt(im, without);
    }
    const slope = u * numberAt(means, subset);
    const scale = numberAt(shares, subset) / (1 + slope * slope);
    re[subset] = (sumRe - slope * sumIm) * scale;
    im[subset] = (sumIm + slope * sumRe) * scale;
  }
  return re.length - 1;
}
