const PERIODS: ReadonlyMap<string, number> = new Map(
  Object.entries({ hourly: 60, daily: 1_440, weekly: 10_080, monthly: 43_200, yearly: 525_600 }),
);

/** Maximum valid interval in minutes: a year. */
const MAX_MINUTES = 525_600;

/**
 * Returns the minimum poll interval that a feed declares, in minutes: the larger of `ttl` and
 * `sy:updatePeriod` divided by `sy:updateFrequency`. Returns `undefined` if both are missing or
 * invalid.
 */
export function declaredMinutes(stated: {
  readonly ttl: string | undefined;
  readonly updatePeriod: string | undefined;
  readonly updateFrequency: string | undefined;
}): number | undefined {
  const ttl = Number(stated.ttl ?? Number.NaN);
  const period = PERIODS.get(stated.updatePeriod?.toLowerCase() ?? '') ?? Number.NaN;
  const interval = period / (Number(stated.updateFrequency ?? 1) || 1);
  const minutes = [ttl, interval].filter((value) => value > 0 && value <= MAX_MINUTES);
  return minutes.length === 0 ? undefined : Math.ceil(Math.max(...minutes));
}
