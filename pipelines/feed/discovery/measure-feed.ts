import { plainText } from '../../text/plain-text.ts';
import { countWords } from '../../text/text-length.ts';
import type { FeedDocument, FeedEntry } from '../document.ts';

/** How much of their articles the entries carry, most first. */
export const TEXT_LEVELS = ['full texts', 'summaries', 'headlines'] as const;

export interface FeedMeasure {
  readonly entries: number;
  readonly text: (typeof TEXT_LEVELS)[number];
  /** Time of the newest entry, where entries have times. */
  readonly newest: Date | undefined;
  /** Its entries are recordings. */
  readonly isPodcast: boolean;
  /** Its entries are comments on something. */
  readonly isComments: boolean;
  /** It is a sitemap, and its entries are news: they have titles and times. */
  readonly isNewsSitemap: boolean;
}

/** Entries that are looked at; the first are the newest. */
const SAMPLE = 30;
/** Summaries are rarely as long, articles rarely shorter. */
const FULL_WORDS = 120;
const SUMMARY_WORDS = 8;

/** Looks at what a feed carries. */
export const measureFeed = ({ format, title = '', entries }: FeedDocument): FeedMeasure => {
  const sample = entries.slice(0, SAMPLE);
  const mostly = (is: (entry: FeedEntry) => boolean): boolean =>
    sample.length > 0 && sample.filter(is).length * 2 >= sample.length;
  const words = new Map(sample.map((entry) => [entry, wordsOf(entry)]));
  const haveWords = (least: number): boolean => mostly((entry) => (words.get(entry) ?? 0) >= least);
  const times = entries.map(({ published, updated }) => (published ?? updated)?.getTime() ?? Number.NEGATIVE_INFINITY);
  const newest = times.reduce((latest, time) => Math.max(latest, time), Number.NEGATIVE_INFINITY);
  return {
    entries: entries.length,
    text: haveWords(FULL_WORDS) ? 'full texts' : haveWords(SUMMARY_WORDS) ? 'summaries' : 'headlines',
    newest: Number.isFinite(newest) ? new Date(newest) : undefined,
    isPodcast: mostly(({ enclosures }) => enclosures.some(({ type = '' }) => /^(?:audio|video)\//i.test(type))),
    isComments: /^comments (?:on|for)\b/i.test(title),
    isNewsSitemap:
      format === 'sitemap' && mostly((entry) => entry.title !== undefined && entry.published !== undefined),
  };
};

const wordsOf = ({ contentHtml, summary }: FeedEntry): number =>
  countWords(plainText((contentHtml ?? summary ?? '').slice(0, 20_000)));
