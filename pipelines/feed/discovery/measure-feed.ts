import { plainText } from '../../text/plain-text.ts';
import { countWords } from '../../text/text-length.ts';
import type { FeedDocument, FeedEntry } from '../document.ts';

/** Amounts of text in entries, largest first. */
export const TEXT_LEVELS = ['full texts', 'summaries', 'headlines'] as const;

export interface FeedMeasure {
  readonly entries: number;
  readonly text: (typeof TEXT_LEVELS)[number];
  /** Time of the newest entry, if entries have times. */
  readonly newest: Date | undefined;
  /** Whether most entries have audio or video. */
  readonly isPodcast: boolean;
  /** Whether the entries are comments. */
  readonly isComments: boolean;
  /** Whether it is a sitemap whose entries have titles and times. */
  readonly isNewsSitemap: boolean;
}

/** Number of entries to examine; the first are the newest. */
const SAMPLE = 30;
/** Minimum words of a full text. Summaries are rarely as long, and articles rarely shorter. */
const FULL_WORDS = 120;
const SUMMARY_WORDS = 8;

/** Measures the content of a feed. */
export function measureFeed({ format, title = '', entries }: FeedDocument): FeedMeasure {
  const sample = entries.slice(0, SAMPLE);
  const mostly = (is: (entry: FeedEntry) => boolean): boolean =>
    sample.length > 0 && sample.filter(is).length * 2 >= sample.length;
  const words = new Map(sample.map((entry) => [entry, wordsOf(entry)]));
  const haveWords = (minimum: number): boolean => mostly((entry) => (words.get(entry) ?? 0) >= minimum);
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
}

const wordsOf = ({ contentHtml, summary }: FeedEntry): number =>
  countWords(plainText((contentHtml ?? summary ?? '').slice(0, 20_000)));
