import { wordsOf } from './words.ts';

interface DateWords {
  readonly days: ReadonlySet<string>;
  readonly months: ReadonlySet<string>;
}

// Sunday, 7 January 2024, and the days and months after it.
const DAYS = Array.from({ length: 7 }, (_, n) => new Date(Date.UTC(2024, 0, 7 + n)));
const MONTHS = Array.from({ length: 12 }, (_, n) => new Date(Date.UTC(2024, n, 7)));

const known = new Map<string, DateWords>();

/** Returns the words that name one day of the week or one month, of the locale data that Node brings (CLDR). */
const dateWords = (language: string): DateWords => {
  const before = known.get(language);
  if (before) return before;
  const [locale = 'en'] = Intl.DateTimeFormat.supportedLocalesOf(/^[a-z]{2,3}$/.test(language) ? language : []);
  const namesOf = (dates: readonly Date[], options: Intl.DateTimeFormatOptions): Set<string> => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    const each = dates.map(
      (date) =>
        new Set(
          wordsOf(
            format
              .formatToParts(date)
              .flatMap(({ type, value }) => (type in options ? [value] : []))
              .join(' '),
          ),
        ),
    );
    // Of "terça-feira" and "quarta-feira", the first halves.
    const words = each.flatMap((names) => [...names]);
    return new Set(words.filter((word) => /\p{L}/u.test(word) && words.indexOf(word) === words.lastIndexOf(word)));
  };
  const found = {
    days: namesOf(DAYS, { weekday: 'long' }),
    // As in a date: in many languages, a month has another form there.
    months: namesOf(MONTHS, { month: 'long', day: 'numeric' }),
  };
  known.set(language, found);
  return found;
};

/** Words between the day and the month at most ("11 de noviembre"). */
const NEAR = 2;
const DAY_OF_MONTH = /^(?:[1-9]|[12]\d|3[01])$/;

/** Returns the days of the week, and the days and months, that a title names, as words; none for most titles. */
export function titleDates(title: string, language: string): ReadonlySet<string> {
  const { days, months } = dateWords(language);
  const words = wordsOf(title);
  return new Set(
    words.filter((word, n) => {
      if (days.has(word) || months.has(word)) return true;
      return (
        DAY_OF_MONTH.test(word) && words.slice(Math.max(0, n - NEAR), n + NEAR + 1).some((near) => months.has(near))
      );
    }),
  );
}
