import { scaleLinear } from "d3-scale";

/**
 * A linear scale whose output is a percentage of the chart's width. Charts have no viewBox: bars stretch with the page
 * while text keeps its size, on a phone as on a wall.
 */
export function percentScale(domain: readonly [number, number], range: readonly [number, number] = [0, 100]) {
  const scale = scaleLinear(domain, range).clamp(true);
  return {
    at: (value: number): string => `${round(scale(value))}%`,
    /** Start and width of the stretch between two values, in either order. */
    span: (a: number, b: number): { x: string; width: string } => {
      const [start, end] = a < b ? [scale(a), scale(b)] : [scale(b), scale(a)];
      return { x: `${round(start)}%`, width: `${round(end - start)}%` };
    },
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
