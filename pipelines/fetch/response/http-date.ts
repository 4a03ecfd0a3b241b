const IMF = /^[a-z]{3}, \d{1,2} [a-z]{3} \d{4} \d{2}:\d{2}:\d{2} (?:GMT|UTC|[+-]\d{4})$/i;
const RFC_850 = /^[a-z]{6,9}, \d{2}-[a-z]{3}-\d{2} \d{2}:\d{2}:\d{2} GMT$/i;
const ASCTIME = /^[a-z]{3} [a-z]{3} [ \d]\d \d{2}:\d{2}:\d{2} \d{4}$/i;

/**
 * Parses a date header in any of the three formats of RFC 9110 §5.6.7. Returns `undefined` for
 * anything else, such as `0` and `-1`, which many servers send as Expires and `Date.parse` reads as
 * years.
 */
export function parseHttpDate(value: string): Date | undefined {
  const text = value.trim();
  if (IMF.test(text) || RFC_850.test(text)) return valid(text);
  return ASCTIME.test(text) ? valid(`${text} GMT`) : undefined;
}

const valid = (text: string): Date | undefined => {
  const date = new Date(text);
  return Number.isNaN(date.getTime()) ? undefined : date;
};
