const PERIODS: ReadonlyMap<string, number> = new Map(
  Object.entries({ hourly: 60, daily: 1_440, weekly: 10_080, monthly: 43_200, yearly: 525_600 }),
);

/** Longest interval that is believed, in minutes: a year. */
const MAX_MINUTES = 525_600;

/**
 * How many minutes a feed asks to be left alone: the larger of its `ttl` and of `sy:updatePeriod` divided by
 * `sy:updateFrequency`. `undefined` when it states neither in a form that makes sense.
 */
export const declaredMinutes = (stated: {
  readonly ttl: string | undefined;
  readonly updatePeriod: string | undefined;
  readonly updateFrequency: string | undefined;
}): number | undefined => {
  const ttl = Number(stated.ttl ?? Number.NaN);
  const period = PERIODS.get(stated.updatePeriod?.toLowerCase() ?? '') ?? Number.NaN;
  const interval = period / (Number(stated.updateFrequency ?? 1) || 1);
  const minutes = [ttl, interval].filter((value) => value > 0 && value <= MAX_MINUTES);
  return minutes.length === 0 ? undefined : Math.ceil(Math.max(...minutes));
};
