import type { Random } from '../../chaos/random.ts';

const STEPS = 1_000_000;

/**
 * Draws a number from a log-normal distribution, as sizes on the web are distributed.
 * @param spread standard deviation of the logarithm: with 0.84, 5 % are more than four times the
 * median
 */
export function around(random: Random, median: number, spread: number): number {
  const uniform = (): number => (random.below(STEPS) + 1) / STEPS;
  const normal = Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
  return median * Math.exp(spread * normal);
}
