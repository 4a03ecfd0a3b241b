/** Languages with known month names. If two use one name for different months, the earlier language wins. */
const LANGUAGES = (
  'en en-GB fr de es pt it nl ru pl uk cs tr sv da nb fi hu ro el bg sr sk sl et lv lt hr ca eu gl is ga cy sq mk bs be ' +
  'id ms vi th ar ar-SY he fa hi bn ur ta te ml kn mr gu ne si ka hy az kk uz ky mn km my sw af de-AT pt-PT es-MX fil'
).split(' ');

/** Spellings missing from the locale data. */
const EXTRA: readonly (readonly [string, number])[] = [
  ['sept', 8],
  ['maerz', 2],
  ['mrz', 2],
  ['set', 8],
];

/** Removes case, accents and a final dot. */
const fold = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\.$/, '');

const english: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 12 }, (_, month) => {
    const name = new Date(Date.UTC(2001, month, 15)).toLocaleString('en', { month: 'long', timeZone: 'UTC' });
    return [name, name.slice(0, 3)].map((spelling): [string, number] => [fold(spelling), month]);
  }).flat(),
);

/** Returns the month (0–11) of an English name or its first three letters. */
export function englishMonth(word: string): number | undefined {
  return english.get(word.toLowerCase());
}

let everyLanguage: ReadonlyMap<string, number> | undefined;

/** Called on first use: it takes some ten milliseconds, and most dates are English or numeric. */
const buildNames = (): ReadonlyMap<string, number> => {
  const names = new Map(english);
  for (const [word, month] of EXTRA) names.set(word, month);
  for (const language of LANGUAGES) {
    for (const style of ['long', 'short'] as const) {
      // Without and with a day, because many languages inflect the month (май, 3 мая).
      for (const day of [{}, { day: 'numeric' }] as const) {
        const options = { month: style, timeZone: 'UTC', calendar: 'gregory', ...day } as const;
        const format = new Intl.DateTimeFormat(language, options);
        for (let month = 0; month < 12; month += 1) {
          const parts = format.formatToParts(Date.UTC(2001, month, 15));
          const name = fold(parts.find((part) => part.type === 'month')?.value ?? '');
          if (name.length > 1 && !/\d|\s/.test(name) && !names.has(name)) names.set(name, month);
        }
      }
    }
  }
  return names;
};

/** Returns the month (0–11) for a long, short or inflected month name in any of some sixty languages. */
export function monthOf(word: string): number | undefined {
  const name = fold(word);
  const month = english.get(name);
  if (month !== undefined) return month;
  everyLanguage ??= buildNames();
  return everyLanguage.get(name);
}
