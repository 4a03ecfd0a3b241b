import { isOutcome, ruleOf } from '../../../config/outcomes.ts';
import {
  type ArticleDetails,
  articleById,
  articleByUrl,
  articleDetails,
  type FullArticle,
} from '../../../db/articles/articles.ts';
import type { Queryable } from '../../../db/connection/pool.ts';
import { parseIdOrUrl } from '../../arguments/urls.ts';
import { withDatabase } from '../../command-context.ts';
import { attemptsTable } from '../../output/attempts-table.ts';
import { countNoun } from '../../output/count-noun.ts';
import { print, printJson } from '../../output/print.ts';
import { pairs, paragraphs, table } from '../../output/table.ts';
import { bothTimes, fullTime } from '../../output/times.ts';
import { noArticle } from './no-article.ts';

/** `articles show` */
export function showArticle(input: string, { json }: { readonly json?: true }): Promise<void> {
  return withDatabase({}, async ({ database: { pool } }) => {
    const article = await findStoredArticle(pool, input);
    const details = await articleDetails(pool, article.id);
    if (json) return printJson({ ...article, ...details });
    const now = new Date();
    const { title, body } = article;
    const text = body && paragraphs(`${title}\n\n${body}`);
    const sections = [metadataOf(article, details, now), text, ...tablesOf(details, now)];
    print(sections.filter(Boolean).join('\n\n'));
  });
}

const findStoredArticle = async (db: Queryable, text: string): Promise<FullArticle> => {
  const article = parseIdOrUrl(text);
  const row = await ('id' in article ? articleById(db, article.id) : articleByUrl(db, article.url.digest));
  if (row) return row;
  throw await noArticle(db, text, article);
};

/** The source of a field, in the words of the help text. */
const SOURCES: Readonly<Record<string, string>> = {
  'json-ld': 'JSON-LD',
  meta: 'meta tags',
  time: 'time element',
  page: 'page',
  text: 'page',
  feed: 'feed',
  url: 'URL',
};

/** Formats a value with its source, if that is known: `Local [JSON-LD]`. */
const withSource = (value: string | null | undefined, source: string | null | undefined): string | undefined =>
  value ? `${value}${source ? ` [${SOURCES[source] ?? source}]` : ''}` : undefined;

const metadataOf = (article: FullArticle, { feeds }: ArticleDetails, now: Date): string => {
  const { published_at, published_source, language, declared_language } = article;
  const sources = article.sources ?? {};
  const declared = withSource(declared_language, sources['language']);
  return pairs([
    ['Article', String(article.id)],
    ['URL', article.url],
    ['Final URL', unlessEqual(article.final_url, article.url)],
    ['Canonical URL', unlessEqual(article.canonical_url, article.url)],
    ['Site', article.site],
    ['Feeds', feeds.map((feed) => `${feed.id} ${feed.title ?? feed.url}`).join(', ') || 'none'],
    ['State', article.state],
    ['Last outcome', article.outcome_description],
    ['Detail', unlessEqual(article.detail, article.outcome_description)],
    ['Duplicate of', article.duplicate_of === null ? undefined : `article ${article.duplicate_of}`],
    ['Story', article.story && storyOf(article.story)],
    ['Next attempt', article.due_at && article.due_at <= now ? 'due' : bothTimes(article.due_at, now)],
    // An article that was not extracted yet has the title that its feed gives it.
    ['Title', withSource(article.title, article.extractor_version === null ? 'feed' : sources['title'])],
    ['Authors', withSource(article.authors.join(', '), sources['authors'])],
    ['Published', withSource(bothTimes(published_at, now), published_source)],
    ['Modified', withSource(bothTimes(article.modified_at, now), sources['modified'])],
    ['Discovered', bothTimes(article.first_seen_at, now)],
    ['Ready', bothTimes(article.ready_at, now)],
    ['Text changed', bothTimes(article.content_changed_at, now)],
    ['Revisions', article.revisions || undefined],
    [
      'Language',
      declared && declared_language !== language
        ? `${language ?? 'unknown'}, declared: ${declared}`
        : (declared ?? language),
    ],
    ['Section', withSource(article.section, sources['section'])],
    ['Keywords', withSource(article.keywords.join(', '), sources['keywords'])],
    ['Summary', withSource(article.summary, sources['summary'])],
    ['Standfirst', article.standfirst?.replaceAll('\n\n', ' ')],
    ['Image', withSource(article.image, sources['image'])],
    [
      'Kind',
      article.kind === 'unknown' ? null : `${article.kind}${article.kind_reason ? ` [${article.kind_reason}]` : ''}`,
    ],
    ['Agency', article.wire],
    ['Text', withSource(article.word_count === null ? null : countWords(article.word_count), textSourceOf(article))],
    ['Paywalled', article.paywalled ? 'yes; only the free part is stored' : undefined],
    ['Extractor', article.extractor_version],
    ['Tagger', article.tagger_version],
  ]);
};

const textSourceOf = ({ body_source, body_feed_id }: FullArticle): string | null =>
  body_feed_id === null ? body_source : `feed ${body_feed_id}`;

const storyOf = ({ id, article_count }: { readonly id: number; readonly article_count: number }): string =>
  `${id} (${countNoun(article_count, 'article')})`;

const countWords = (count: number): string => `${count.toLocaleString('en')} ${count === 1 ? 'word' : 'words'}`;

const unlessEqual = (value: string | null, other: string | null): string | null => (value === other ? null : value);

/** Kinds of duplicates that are published. */
const COPIES: Readonly<Record<string, string>> = {
  same_text_elsewhere: 'same text on another site',
  near_copy: 'most of the text',
};

/** Formats seconds as 1:02:03 or 2:03. */
const clockTime = (seconds: number): string => {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const rest = String(seconds % 60).padStart(2, '0');
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${rest}` : `${minutes}:${rest}`;
};

const tablesOf = (
  { feeds, entities, topics, media, links, alternates, duplicates, attempts }: ArticleDetails,
  now: Date,
): string[] => [
  table(
    [
      { heading: 'FEED', value: ({ id }) => String(id), align: 'right' },
      { heading: 'TITLE', value: ({ entry_title }) => entry_title, minWidth: 24 },
      { heading: 'AUTHORS', value: ({ entry_authors }) => entry_authors.join(', '), dropOrder: 2 },
      { heading: 'PUBLISHED', value: ({ entry_published_at: at }) => fullTime(at), minWidth: 23, dropOrder: 1 },
      { heading: 'FIRST SEEN', value: ({ first_seen_at }) => fullTime(first_seen_at), minWidth: 23, dropOrder: 3 },
      { heading: 'LAST SEEN', value: ({ last_seen_at }) => fullTime(last_seen_at), minWidth: 23, dropOrder: 4 },
    ],
    feeds,
  ),
  table(
    [
      { heading: 'ENTITY', value: ({ name }) => name },
      { heading: 'TYPE', value: ({ type }) => type },
      { heading: 'SALIENCE', value: ({ salience }) => salience.toFixed(2), align: 'right' },
      { heading: 'MENTIONS', value: ({ mentions }) => mentions, align: 'right' },
      {
        heading: 'IDS',
        minWidth: 20,
        dropOrder: 1,
        value: ({ ids }) =>
          Object.entries(ids)
            .map(([register, id]) => `${register}:${id}`)
            .join(' '),
      },
    ],
    entities,
  ),
  table(
    [
      { heading: 'TOPIC', value: ({ name }) => name },
      { heading: 'CODE', value: ({ qcode }) => qcode, minWidth: 15, dropOrder: 2 },
      { heading: 'PUBLISHER', value: (topic) => topic.publisher_score?.toFixed(2), align: 'right' },
      { heading: 'CLASSIFIER', value: (topic) => topic.classifier_score?.toFixed(2), align: 'right' },
    ],
    topics,
  ),
  table(
    [
      { heading: 'MEDIA', value: ({ kind }) => kind },
      { heading: 'TITLE', value: ({ title }) => title, minWidth: 20 },
      { heading: 'CREDIT', value: ({ credit }) => credit, minWidth: 10, dropOrder: 1 },
      { heading: 'LENGTH', value: ({ duration_s: s }) => s && clockTime(s), align: 'right', dropOrder: 2 },
      { heading: 'SOURCE', value: ({ source }) => source, dropOrder: 3 },
      { heading: 'URL', value: ({ url }) => url, minWidth: 24 },
    ],
    media,
  ),
  table(
    [
      { heading: 'LINK', value: ({ text }) => text, minWidth: 20 },
      { heading: 'ARTICLE', value: ({ target_article_id: id }) => id && String(id), align: 'right' },
      { heading: 'URL', value: ({ url }) => url, minWidth: 24 },
    ],
    links,
  ),
  table(
    [
      { heading: 'LANGUAGE', value: ({ language }) => language },
      { heading: 'URL', value: ({ url }) => url, minWidth: 24 },
    ],
    alternates,
  ),
  table(
    [
      { heading: 'DUPLICATE', value: ({ id }) => String(id), align: 'right' },
      {
        heading: 'KIND',
        value: ({ kind }) => (isOutcome(kind) ? ruleOf(kind).description : (COPIES[kind] ?? kind)),
      },
      { heading: 'URL', value: ({ url }) => url, minWidth: 30, dropOrder: 1 },
    ],
    duplicates,
  ),
  attemptsTable(attempts, now),
];
