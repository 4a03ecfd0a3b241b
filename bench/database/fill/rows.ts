import { markupOf } from '../../../db/articles/commit/html-markup.ts';
import { urlDigest } from '../../../model/url/digest.ts';
import { EXTRACTOR_VERSION } from '../../../pipelines/article/version.ts';
import { TAGGER_VERSION } from '../../../pipelines/tagging/version.ts';
import { digestOf, textDigest } from '../../../pipelines/text/digest.ts';
import type { Article } from './article.ts';
import { choose } from './chance.ts';
import { copyLine, type Value } from './copy.ts';
import type { World } from './world.ts';

/** The columns that are filled, by table; the others have their defaults. */
export const COLUMNS = {
  articles: [
    ...['id', 'site_id', 'host', 'url', 'final_url', 'canonical_url', 'state', 'outcome', 'duplicate_of'],
    ...['title', 'authors', 'section', 'keywords', 'language', 'declared_language', 'summary', 'image', 'word_count'],
    ...[
      'paywalled',
      'body_source',
      'body_feed_id',
      'published_at',
      'published_source',
      'published_precision',
      'modified_at',
    ],
    ...[
      'first_seen_at',
      'ready_at',
      'content_changed_at',
      'content_digest',
      'extractor_version',
      'tagger_version',
      'sources',
    ],
    ...['opened', 'kind'],
  ],
  texts: ['article_id', 'title', 'body', 'markup', 'language'],
  media: ['article_id', 'position', 'kind', 'source', 'url'],
  links: ['article_id', 'position', 'url_digest', 'url', 'text'],
  article_entities: ['article_id', 'entity_id', 'published_at', 'salience', 'title_spans', 'text_spans'],
  article_topics: ['article_id', 'published_at', 'publisher_score', 'classifier_score', 'qcode'],
  article_urls: ['url_digest', 'article_id', 'kind'],
  entries: [
    ...['feed_id', 'guid_digest', 'article_id', 'guid', 'url', 'title', 'authors', 'html', 'published_at'],
    ...['published_precision', 'categories', 'entry_digest', 'first_seen_at', 'last_seen_at'],
  ],
  revisions: ['article_id', 'revision', 'title', 'body', 'digest', 'seen_at'],
  changes: ['seq', 'article_id', 'kind', 'recorded_at'],
  attempts: ['at', 'stage', 'feed_id', 'article_id', 'host', 'outcome', 'http_status', 'ms'],
} as const;
export type FilledTable = keyof typeof COLUMNS;

/** Lines for COPY by table. */
export type Lines = Record<FilledTable, string>;

/** What the generator remembers from one article to the next. */
export interface Progress {
  /** Sequence number of the last change. */
  seq: number;
  /** Whether an entity, by its rank, is named in any article. */
  readonly named: Uint8Array;
}

/** Days that the ledger of attempts is kept. */
export const ATTEMPT_DAYS = 35;
const KINDS = { news: 0.8, opinion: 0.1, analysis: 0.05, review: 0.05 };
const SOURCES = {
  title: 'json-ld',
  image: 'meta',
  authors: 'json-ld',
  summary: 'meta',
  keywords: 'meta',
  language: 'page',
};

const authorOf = (world: World, { site, random }: Article): string => {
  // Sixteen authors write for each site; their names are those of little known persons.
  const first = 5_000 + ((site.id * 16) % 10_000);
  for (let n = first + Math.floor(random() * 16); ; n++) {
    const entity = world.entities[n % world.entities.length];
    if (entity?.type === 'person') return entity.name;
  }
};

/** Rows of one article in all tables. */
export function addRows(lines: Lines, world: World, progress: Progress, article: Article): void {
  const { id, site, content, random, state, outcome, original, section, feed } = article;
  const text = content?.text;
  const add = (table: FilledTable, values: Readonly<Record<string, Value>>): void => {
    lines[table] += copyLine(COLUMNS[table].map((column) => values[column] ?? null));
  };
  const seen = new Date(article.seenAt);
  const published = article.publishedAt === null ? null : new Date(article.publishedAt);
  const ready = state === 'ready' ? new Date(article.seenAt + 90_000) : null;
  const changed = article.changedAt === null ? null : new Date(article.changedAt);
  const title = text?.title ?? `Article ${id}`;
  const slug = title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60);
  const url = `https://${site.host}/${section ?? 'news'}/${seen.toISOString().slice(0, 10).replaceAll('-', '/')}/${slug}-${id}`;
  const image = `https://cdn.${site.domain}/images/${slug}-${id}-1200x630.jpg`;
  const author = authorOf(world, article);
  const entities = text ? [...text.mentions] : [];
  const keywords = text
    ? [
        ...(section ? [section] : []),
        ...entities.slice(0, 2 + random() * 4).map(([{ name }]) => name),
        ...Array.from({ length: random() * 4 }, () => world.stocks[site.language].word(random)),
      ]
    : [];
  const summary = text ? text.body.slice(0, 160 + random() * 80).replaceAll('\n\n', ' ') : null;
  const precision = random() < 0.9 ? 'second' : 'day';
  const isFromFeed = random() < 0.03;

  add('articles', {
    ...{
      id,
      site_id: site.id,
      host: site.host,
      url,
      state,
      outcome,
      section,
      opened: true,
    },
    duplicate_of: original ?? null,
    ...{ authors: text ? [author] : [], keywords: [...new Set(keywords)], paywalled: outcome === 'paywall' },
    ...{ first_seen_at: seen, ready_at: ready, content_changed_at: changed },
    kind: text ? choose(random(), KINDS) : 'unknown',
    ...(text && {
      ...{ title, final_url: url, canonical_url: random() < 0.8 ? url : null, summary, word_count: text.words },
      ...{ language: content.language, declared_language: content.language, sources: SOURCES },
      ...{
        image,
        content_digest: textDigest(`${title} ${text.body}`),
      },
      ...{ body_source: isFromFeed ? 'feed' : 'page', body_feed_id: isFromFeed ? feed : null, published_at: published },
      ...{ published_source: published && 'json-ld', published_precision: published && precision },
      ...{ modified_at: random() < 0.4 ? (changed ?? published) : null },
      ...{ extractor_version: EXTRACTOR_VERSION, tagger_version: TAGGER_VERSION },
    }),
  });
  add('article_urls', { url_digest: urlDigest(url), article_id: id, kind: 'found' });
  if (random() < 0.2) add('article_urls', { url_digest: urlDigest(`${url}?id=${id}`), article_id: id, kind: 'final' });

  const html = random();
  const entry = {
    ...{
      article_id: id,
      guid: url,
      url,
      title,
      authors: [author],
      published_at: published,
      categories: keywords.slice(0, 3),
    },
    ...{ published_precision: published && 'second', first_seen_at: seen },
    ...{ last_seen_at: new Date(Math.min(world.now.getTime(), article.seenAt + 86_400_000)) },
    ...{ guid_digest: digestOf(url), entry_digest: digestOf(title, url) },
    // Half of the feeds state no text, one of ten all of it.
    html: html < 0.5 ? null : html < 0.9 ? summary : (text?.html ?? summary),
  };
  add('entries', { ...entry, feed_id: feed });
  const other = world.sites[site.id % 100]?.feeds[0] ?? feed;
  if (other !== feed && random() < 0.15) add('entries', { ...entry, feed_id: other });

  if (article.seenAt > world.now.getTime() - ATTEMPT_DAYS * 86_400_000) {
    const attempt = { article_id: id, host: site.host, feed_id: feed };
    add('attempts', {
      ...attempt,
      at: seen,
      stage: 'articles',
      outcome,
      http_status: 200,
      ms: Math.round(random() * 2_000),
    });
    if (ready) add('attempts', { ...attempt, at: ready, stage: 'tags', outcome: 'ok', ms: Math.round(random() * 40) });
  }
  if (!text || !ready || !content) return;

  add('texts', {
    ...{ article_id: id, title, body: text.body, language: content.language },
    markup: markupOf(text.html, text.body),
  });
  add('media', { article_id: id, position: 1, kind: 'picture', source: 'page', url: image });
  for (const [n, link] of text.links.entries())
    add('links', { article_id: id, position: n + 1, url_digest: urlDigest(link.url), ...link });
  for (const [rank, [entity, mentions]] of entities.entries()) {
    progress.named[entity.id - 1] = 1;
    const salience = Number((Math.min(0.95, 0.25 + mentions.length * 0.12) * 0.97 ** rank).toFixed(3));
    const spans = (place: 'title' | 'text'): number[] | null => {
      const found = mentions.filter((mention) => mention.in === place).flatMap(({ start, end }) => [start, end]);
      return found.length > 0 ? found : null;
    };
    lines.article_entities += copyLine([id, entity.id, published, salience, spans('title'), spans('text')]);
  }
  for (const { qcode, source, score } of content.topics)
    add('article_topics', { article_id: id, published_at: published, qcode, [`${source}_score`]: score });
  add('changes', { seq: ++progress.seq, article_id: id, kind: 'added', recorded_at: ready });
  if (!changed) return;
  add('changes', { seq: ++progress.seq, article_id: id, kind: 'changed', recorded_at: changed });
  const before = text.body.slice(0, Math.floor(text.body.length * (0.9 + random() * 0.1)));
  add('revisions', {
    article_id: id,
    revision: 1,
    title,
    body: before,
    digest: textDigest(`${title} ${before}`),
    seen_at: ready,
  });
}
