const UNITS = ['bytes', 'kB', 'MB', 'GB', 'TB'] as const;

/** Formats an amount of data as Postgres does: `512 bytes`, `34 MB`. */
export function formatBytes(bytes: number): string {
  let amount = bytes;
  let unit = 0;
  for (; amount >= 10_240 && unit < UNITS.length - 1; unit++) amount /= 1_024;
  return `${Math.round(amount).toLocaleString('en')} ${UNITS[unit]}`;
}
