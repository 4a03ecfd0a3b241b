const DURATION = /^P(?:(\d{1,3})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,6})M)?(?:(\d{1,9})(?:\.\d+)?S)?)?$/i;

/** Returns the seconds of an ISO 8601 duration, such as PT1H2M3S. */
export function durationOf(value: unknown): number | undefined {
  const [, days = 0, hours = 0, minutes = 0, seconds = 0] = (typeof value === 'string' && DURATION.exec(value)) || [];
  return ((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 + Number(seconds) || undefined;
}
