import { type EntryDate, entryDateAs, type StatedDate } from '../../../../model/stated-date.ts';
import { parseDate } from '../../../text/dates/parse-date.ts';
import { lineOf } from '../../../text/line.ts';
import type { Block } from '../../blocks/blocks.ts';
import type { DateSource, Publication } from '../../document.ts';
import { type JsonLdNode, typesOf } from '../../page/json-ld.ts';
import type { MetadataSource } from '../source.ts';
import { dayAtStart, isOfOther, shortDateLines, textsAfterPublished, textsOfDateElements } from './visible-dates.ts';

const DAY_MS = 86_400_000;
/** No web page is older. */
const EARLIEST = Date.UTC(1990, 0, 1);

const PUBLISHED_META = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'date.published',
  'publishdate',
  'publish-date',
  'publish_date',
  'pubdate',
  'published_time',
  'published-date',
  'article.published',
  'dc.date.issued',
  'dcterms.date',
  'dcterms.created',
  'dc.date',
  'dc.date.created',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'article_date_original',
  'citation_publication_date',
  'citation_date',
  'date',
  'created',
];
const MODIFIED_META = ['article:modified_time', 'og:updated_time', 'dcterms.modified', 'datemodified', 'last-modified'];
const MARKED =
  'time[itemprop="datePublished"],[itemprop="datePublished"],time[pubdate],time.published,time.entry-date,abbr.published';
/** Day first: /29-01-2022-story. With two numbers up to 12 the order is not known. */
const PATH_DAY_FIRST = /[/_-](0[1-9]|[12]\d|3[01])[-_.](0[1-9]|1[0-2])[-_.](20[0-3]\d|19[89]\d)(?=[/_-]|$|\D)/;
const PATH_DATE = /[/_-](20[0-3]\d|19[89]\d)[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?=[/_-]|$|\D)/;

/** What dates of a page are read with. */
export interface DateContext {
  /** IANA time zone for times without one. */
  readonly timeZone: string | undefined;
  /** The date of the feed entry. */
  readonly feed: EntryDate;
  /** Short lines around the headline. */
  readonly lines: readonly string[];
  /** All blocks of the page. */
  readonly blocks: readonly Block[];
  readonly now: Date;
}

/**
 * Returns when the article was published, with the source. The feed's date comes first if it has a
 * time of day; then JSON-LD, meta tags, marked elements, the lines around the headline, the feed's
 * day, the day in the URL's path. A date more than a day ahead is a mistake or an embargo and is
 * ignored. The current time is never used.
 */
export function publicationOf(source: MetadataSource, context: DateContext): Publication | undefined {
  const feed = publicationOfFeed(context.feed, context.now);
  const candidates: (() => Publication | undefined)[] = [
    () => (feed?.precision === 'day' ? undefined : feed),
    () =>
      firstDate(
        'json-ld',
        source.articles.map((article) => article['datePublished']),
        context,
      ),
    () => firstDate('meta', source.meta.all(...PUBLISHED_META), context),
    () => firstDate('time', timesIn(source.document, MARKED), context),
    () => firstDate('json-ld', [source.articles[0]?.['dateCreated']], context),
    () => firstDate('time', timesIn(source.document, 'time[datetime]'), context),
    () => firstDate('text', context.lines.flatMap(datesInLine), context),
    () => firstDate('text', context.lines.map(dateBeforeName), context),
    () => firstDate('json-ld', source.articles.length > 0 ? [] : pagesIn(source.nodes), context),
    () => feed,
    () => firstDate('text', textsOfDateElements(source.document), context),
    () => firstDate('text', textsAfterPublished(context.blocks), context),
    () => firstDate('url', [dayInPath(source.url)], context),
    () =>
      onlyDate(
        shortDateLines(context.blocks).flatMap((line) => dateInLine(line) ?? []),
        context,
      ),
  ];
  for (const candidate of candidates) {
    const publication = candidate();
    if (publication !== undefined && isPlausible(publication.at, context.now)) return publication;
  }
  return undefined;
}

/** Returns the date that a site rule found, if it can be parsed and is plausible. */
export function publicationOfRule(
  found: { readonly value: string; readonly source: 'time' | 'text' } | undefined,
  context: DateContext,
): Publication | undefined {
  return found && firstDate(found.source, [found.value], context);
}

/** Returns when the article was last modified, from JSON-LD or meta tags; never before its publication. */
export function modificationOf(
  source: MetadataSource,
  published: Publication | undefined,
  context: DateContext,
): Date | undefined {
  const values = [...source.articles.map((article) => article['dateModified']), ...source.meta.all(...MODIFIED_META)];
  const modified = firstDate('meta', values, context)?.at;
  return modified !== undefined && (published === undefined || modified >= published.at) ? modified : undefined;
}

const isPlausible = (at: Date, now: Date): boolean =>
  at.getTime() >= EARLIEST && at.getTime() <= now.getTime() + DAY_MS;

const firstDate = (source: DateSource, values: readonly unknown[], context: DateContext): Publication | undefined => {
  for (const value of values) {
    const parsed = parse(value, context.timeZone);
    if (parsed !== undefined && isPlausible(parsed.at, context.now)) {
      return { ...parsed, source };
    }
  }
  return undefined;
};

/** Returns the day that all lines state; undefined if they state several, which belong to other articles. */
const onlyDate = (lines: readonly string[], context: DateContext): Publication | undefined => {
  const dates = lines.flatMap((line) => firstDate('text', [line], context) ?? []);
  const days = new Set(dates.map(({ at }) => Math.floor(at.getTime() / DAY_MS)));
  return days.size === 1 ? dates[0] : undefined;
};

const parse = (value: unknown, timeZone: string | undefined): StatedDate | undefined => {
  // Some software writes a colon before the milliseconds.
  const text = lineOf(value, 100)?.replace(/(T\d\d:\d\d:\d\d):(\d{3})(?=Z|[+-]\d|$)/, '$1.$2');
  return text === undefined ? undefined : parseDate(text, { timeZone });
};

/** Returns the feed's date, if plausible. Midnight UTC means a day without a time. */
export function publicationOfFeed(entry: EntryDate, now: Date): Publication | undefined {
  const time = entry.published?.getTime() ?? 0;
  const stated = entryDateAs(entry, time % DAY_MS === 0 ? 'day' : time % 60_000 === 0 ? 'minute' : 'second');
  return stated && isPlausible(stated.at, now) ? { ...stated, source: 'feed' } : undefined;
}

/** Returns the dates of elements that belong to the article: not to a sidebar, a teaser or a comment. */
const timesIn = (document: Document, selector: string): string[] =>
  [...document.querySelectorAll(selector)]
    .filter((element) => !isOfOther(element))
    .map(
      (element) =>
        element.getAttribute('content') ||
        element.getAttribute('datetime') ||
        (element.textContent ?? '').slice(0, 300),
    );

const pagesIn = (nodes: readonly JsonLdNode[]): unknown[] =>
  nodes.filter((node) => typesOf(node).some((type) => type.endsWith('WebPage'))).map((node) => node['datePublished']);

const UPDATED =
  /^(?:last |letzte |zuletzt |dernière |última |ultimo )?(?:updated?|modified|aktualisiert|aktualisierung|geändert|änderung|mise? à jour|modification|actualizad[oa]|atualizad[oa]|modifica|aggiornat[oa]|bijgewerkt|uppdaterad|oppdatert|opdateret|обновлено)(?!\p{L})/iu;

/** Bars and dots between the parts of a line below a headline; dashes and slashes between blanks. */
const SEPARATOR = /\s*[|·•⋅¦]\s*|\s+[/–—-]\s+/;

/** Returns the dates in a line of several parts: "Jane Roe / 07.11.2023 / 09:30 / 3 comments". */
const datesInLine = (line: string): (string | undefined)[] => {
  const whole = dateInLine(line);
  const parts = line.length > 160 ? [] : line.split(SEPARATOR);
  if (parts.length < 2) return [whole];
  const times = parts.map((part) => (/^\d{1,2}[:.]\d{2}(?!\d|\.)/.test(part) ? part : undefined));
  return [
    whole,
    ...parts.flatMap((part, at) => {
      const day = times[at] === undefined ? dateInLine(part) : undefined;
      const time = times[at + 1];
      return day === undefined ? [] : time === undefined ? [day] : [`${day} ${time.replace('.', ':')}`, day];
    }),
  ];
};

/** Returns the date in a line that is one, with or without words before it. Lines with more words are prose. */
const dateInLine = (line: string): string | undefined => {
  if (!/\d/.test(line) || line.length > 80 || UPDATED.test(line)) return undefined;
  const text = line
    .replace(/^(?:first )?(?:published|posted|publié|publicado|veröffentlicht|stand)(?: on)?\b:?\s*/i, '')
    .replace(/(\d{1,2})[時时](\d{1,2})分/, ' $1:$2');
  return (text.match(/\p{L}{2,}/gu)?.length ?? 0) <= 6 ? text : undefined;
};

/** Returns the day of a line that continues with a name: "Tue Apr 09 2024 Jane Roe (4126 articles)". */
const dateBeforeName = (line: string): string | undefined => {
  if (line.length > 80 || UPDATED.test(line)) return undefined;
  const day = dayAtStart(line);
  const rest = day === undefined ? '' : line.slice(day.length);
  return /^[\s|,·•–—-]+\p{Lu}/u.test(rest) && (rest.match(/\p{L}{2,}/gu)?.length ?? 0) <= 6 ? day : undefined;
};

const dayInPath = (url: string): string | undefined => {
  const { pathname } = new URL(url);
  const [, year, month, day] = PATH_DATE.exec(pathname) ?? [];
  if (year !== undefined) return `${year}-${month}-${day}`;
  const [, first, second, last] = PATH_DAY_FIRST.exec(pathname) ?? [];
  return Number(first) > 12 || first === second ? last && `${last}-${second}-${first}` : undefined;
};
