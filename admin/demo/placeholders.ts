/** Values for the placeholders of a demo page. */
export interface PlaceholderContext {
  /** Reference time of `minutesAgo`, so that a page stays the same while the newspaper runs. */
  readonly startedAt: Date;
  /** Time of the correction; undefined while pages have their first version. */
  readonly correctedAt: Date | undefined;
  /** Folder name of the rendered site. */
  readonly site: string;
  /** Origins by site folder, without a trailing slash. */
  readonly origins: ReadonlyMap<string, string>;
  /** Returns the text of another file of the same site. */
  include(name: string): string;
}

const inWords = (locale: string, options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
  return (date: Date) => format.format(date);
};

const DATE_FORMATS: Readonly<Record<string, (date: Date) => string>> = {
  iso: (date) => date.toISOString().replace(/\.\d+Z$/, 'Z'),
  rfc822: (date) => date.toUTCString(),
  day: inWords('en-GB', { day: 'numeric', month: 'long', year: 'numeric' }),
  weekday: inWords('en-GB', { weekday: 'long' }),
  tag: inWords('de-DE', { day: 'numeric', month: 'long', year: 'numeric' }),
  wochentag: inWords('de-DE', { weekday: 'long' }),
};

function minutesBefore(date: Date, minutes = ''): Date {
  if (!/^\d+$/.test(minutes)) throw new Error(`not a number of minutes in a placeholder: ${minutes}`);
  return new Date(date.getTime() - Number(minutes) * 60_000);
}

function formatDate(date: Date, name: string): string {
  const format = DATE_FORMATS[name];
  if (!format) throw new Error(`unknown date format in a placeholder: ${name}`);
  return format(date);
}

function fill(name: string, argument: string | undefined, format: string, context: PlaceholderContext): string {
  switch (name) {
    case 'origin': {
      const origin = context.origins.get(argument ?? context.site);
      if (!origin) throw new Error(`placeholder names an unknown site: ${argument}`);
      return origin;
    }
    case 'minutesAgo':
      return formatDate(minutesBefore(context.startedAt, argument), format);
    case 'corrected':
      return formatDate(context.correctedAt ?? minutesBefore(context.startedAt, argument), format);
    case 'include':
      return renderPlaceholders(context.include(argument ?? ''), context);
    default:
      throw new Error(`unknown placeholder: ${name}`);
  }
}

/**
 * Fills in the placeholders of a demo file; README.md lists them.
 * @throws Error for an unknown placeholder: a typing error in a page should be seen, not served
 */
export function renderPlaceholders(text: string, context: PlaceholderContext): string {
  const shown = context.correctedAt ? 'after' : 'before';
  return text
    .replace(/\{\{#(before|after)\}\}([^{]*)\{\{\/\1\}\}/g, (_, version: string, inner: string) =>
      version === shown ? inner : '',
    )
    .replace(/\{\{(\w+)(?::([^:{}]+))?(?::(\w+))?\}\}/g, (_, name: string, argument?: string, format = 'iso') =>
      fill(name, argument, format, context),
    );
}
