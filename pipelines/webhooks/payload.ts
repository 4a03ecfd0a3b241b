import type { PayloadArticle } from '../../model/payload-article.ts';

/** Limits of an article in a request: characters of texts and of the picture's URL, and items of lists. */
export const PAYLOAD_LIMITS = {
  text: 4_000,
  summary: 1_000,
  line: 500,
  image: 2_000,
  authors: 20,
  entities: 30,
  topics: 15,
};

/** Bytes of the articles of a request. One article always fits. */
export const MAX_BODY_BYTES = 256 * 1024;

export type Change = 'added' | 'changed' | 'withdrawn' | 'story';

const HALF_CHARACTER = /[\ud800-\udbff]$/;

const cut = (text: string | null, length: number): string | null =>
  text === null || text.length <= length
    ? text
    : `${text
        .slice(0, length - 1)
        .replace(HALF_CHARACTER, '')
        .trimEnd()}…`;

/** Returns an article as JSON: what a reader of a list needs, and the beginning of its text. */
export function payloadArticle(change: Change, seq: number, { final_url, ...article }: PayloadArticle): string {
  const { text, summary, line, image, authors, entities, topics } = PAYLOAD_LIMITS;
  return JSON.stringify({
    change,
    seq,
    id: article.id,
    url: final_url ?? article.url,
    site: article.site,
    title: cut(article.title, line),
    authors: article.authors.slice(0, authors).map((name) => cut(name, line)),
    published_at: article.published_at,
    ready_at: article.ready_at,
    language: article.language,
    kind: article.kind,
    paywalled: article.paywalled,
    summary: cut(article.summary, summary),
    text: cut(article.text, text),
    image: article.image !== null && article.image.length > image ? null : article.image,
    topics: article.topics.slice(0, topics),
    entities: article.entities.slice(0, entities),
    story: article.story && { ...article.story, headline: cut(article.story.headline, line) },
  });
}

/** Returns a deleted article as JSON: nothing of it is left but its id. */
export function payloadWithdrawal(seq: number, id: number): string {
  return JSON.stringify({ change: 'withdrawn', seq, id });
}

/** Returns the body of a request. @param articles as JSON @param at when the batch is sent */
export function payloadOf(type: 'articles' | 'test', watch: string, at: Date, articles: readonly string[]): string {
  const head = JSON.stringify({ type, timestamp: at, data: { watch } });
  return `${head.slice(0, -2)},"articles":[${articles.join(',')}]}}`;
}
