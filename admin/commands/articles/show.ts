import { isOutcome, ruleOf } from '../../../config/outcomes.ts';
import {
  type ArticleDetails,
  articleById,
  articleByUrl,
  articleDetails,
  type FullArticle,
} from '../../../db/articles/articles.ts';
import type { Queryable } from '../../../db/connection/pool.ts';
import { parseIdOrUrl } from '../../arguments/url.ts';
import { withDatabase } from '../../command-context.ts';
import { print, printJson } from '../../output/print.ts';
import { pairs, table } from '../../output/table.ts';
import { bothTimes, fullTime } from '../../output/times.ts';
import { attemptsTable } from '../attempts-table.ts';
import { noArticle } from './no-article.ts';

/** `articles show` */
export const showArticle = (text: string, { json }: { readonly json?: true }): Promise<void> =>
  withDatabase({}, async ({ database: { pool } }) => {
    const article = await findStoredArticle(pool, text);
    const details = await articleDetails(pool, article.id);
    if (json) return printJson({ ...article, ...details });
    const now = new Date();
    const { title, body } = article;
    const sections = [metadataOf(article, details, now), body && `${title}\n\n${body}`, ...tablesOf(details, now)];
    print(sections.filter(Boolean).join('\n\n'));
  });

const findStoredArticle = async (db: Queryable, text: string): Promise<FullArticle> => {
  const article = parseIdOrUrl(text);
  const row = await ('id' in article ? articleById(db, article.id) : articleByUrl(db, article.url.digest));
  if (row) return row;
  throw await noArticle(db, text, article);
};

/** Where a field was taken from, in the words of the help text. */
const PLACES: Readonly<Record<string, string>> = {
  'json-ld': 'JSON-LD',
  meta: 'meta tags',
  time: 'time element',
  page: 'page',
  text: 'page',
  feed: 'feed',
  url: 'URL',
};

/** A value and where it was taken from, as far as that is known: `Local [JSON-LD]`. */
const taken = (value: string | null | undefined, from: string | null | undefined): string | undefined =>
  value ? `${value}${from ? ` [${PLACES[from] ?? from}]` : ''}` : undefined;

const metadataOf = (article: FullArticle, { feeds }: ArticleDetails, now: Date): string => {
  const { published_at, published_precision, published_source, language, declared_language } = article;
  const from = article.sources ?? {};
  const declared = taken(declared_language, from['language']);
  const published =
    published_precision === 'day' ? published_at?.toISOString().slice(0, 10) : bothTimes(published_at, now);
  return pairs([
    ['Article', String(article.id)],
    ['URL', article.url],
    ['Final URL', differs(article.final_url, article.url)],
    ['Canonical URL', differs(article.canonical_url, article.url)],
    ['Site', article.site],
    ['Feeds', feeds.map((feed) => `${feed.id} ${feed.title ?? feed.url}`).join(', ') || 'none'],
    ['State', article.state],
    ['Last outcome', article.outcome_words],
    ['Detail', differs(article.detail, article.outcome_words)],
    ['Duplicate of', article.duplicate_of === null ? undefined : `article ${article.duplicate_of}`],
    ['Next attempt', article.due_at && article.due_at <= now ? 'due' : bothTimes(article.due_at, now)],
    // One that nobody has read yet is called what its feed calls it.
    ['Title', taken(article.title, article.extractor_version === null ? 'feed' : from['title'])],
    ['Authors', taken(article.authors.join(', '), from['authors'])],
    ['Published', taken(published, published_source)],
    ['Modified', taken(bothTimes(article.modified_at, now), from['modified'])],
    ['First seen', bothTimes(article.first_seen_at, now)],
    ['Ready', bothTimes(article.ready_at, now)],
    ['Changed', bothTimes(article.content_changed_at, now)],
    ['Earlier texts', article.revisions || undefined],
    [
      'Language',
      declared && declared_language !== language
        ? `${language ?? 'unknown'}, declared: ${declared}`
        : (declared ?? language),
    ],
    ['Section', taken(article.section, from['section'])],
    ['Keywords', taken(article.keywords.join(', '), from['keywords'])],
    ['Summary', taken(article.summary, from['summary'])],
    ['Picture', taken(article.image, from['image'])],
    ['Text', taken(article.word_count === null ? null : wordsOf(article.word_count), textSourceOf(article))],
    ['Paywalled', article.paywalled ? 'yes: only the free part' : undefined],
    ['Extractor', article.extractor_version],
    ['Tagger', article.tagger_version],
  ]);
};

const textSourceOf = ({ body_source, body_feed_id }: FullArticle): string | null =>
  body_feed_id === null ? body_source : `feed ${body_feed_id}`;

const wordsOf = (count: number): string => `${count.toLocaleString('en')} ${count === 1 ? 'word' : 'words'}`;

const differs = (value: string | null, from: string | null): string | null => (value === from ? null : value);

const tablesOf = ({ feeds, entities, topics, duplicates, attempts }: ArticleDetails, now: Date): string[] => [
  feeds.length === 0
    ? ''
    : table(
        [
          { head: 'FEED', of: ({ id }) => String(id), align: 'right' },
          { head: 'ITS HEADLINE', of: ({ entry_title }) => entry_title },
          { head: 'ITS AUTHORS', of: ({ entry_authors }) => entry_authors.join(', ') },
          { head: 'ITS DATE', of: ({ entry_published_at: at }) => fullTime(at) },
          { head: 'IN IT FROM', of: ({ first_seen_at }) => fullTime(first_seen_at) },
          { head: 'TO', of: ({ last_seen_at }) => fullTime(last_seen_at) },
        ],
        feeds,
      ),
  entities.length === 0
    ? ''
    : table(
        [
          { head: 'ENTITY', of: ({ name }) => name },
          { head: 'TYPE', of: ({ type }) => type },
          { head: 'SALIENCE', of: ({ salience }) => salience.toFixed(2), align: 'right' },
          { head: 'MENTIONS', of: ({ mentions }) => mentions, align: 'right' },
          {
            head: 'IDS',
            of: ({ ids }) =>
              Object.entries(ids)
                .map(([register, id]) => `${register}:${id}`)
                .join(' '),
          },
        ],
        entities,
      ),
  topics.length === 0
    ? ''
    : table(
        [
          { head: 'TOPIC', of: ({ name }) => name },
          { head: 'CODE', of: ({ qcode }) => qcode },
          { head: 'SCORE', of: ({ score }) => score.toFixed(2), align: 'right' },
          { head: 'SOURCE', of: ({ source }) => source },
        ],
        topics,
      ),
  duplicates.length === 0
    ? ''
    : table(
        [
          { head: 'DUPLICATE', of: ({ id }) => String(id), align: 'right' },
          { head: 'KIND', of: ({ kind }) => (isOutcome(kind) ? ruleOf(kind).words : 'same text on another site') },
          { head: 'URL', of: ({ url }) => url },
        ],
        duplicates,
      ),
  attempts.length === 0 ? '' : attemptsTable(attempts, now),
];
