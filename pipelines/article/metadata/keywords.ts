import { decodedLineOf } from '../../text/line.ts';
import type { MetadataSource } from './source.ts';

const MAX_KEYWORDS = 50;
/** In characters. */
const MAX_LENGTH = 100;

/** Returns the publisher's keywords and tags in their order, without repetitions. */
export function keywordsOf({ meta, articles }: MetadataSource): string[] {
  const lists = [
    ...[articles[0]?.['keywords']].flat(2),
    ...meta.all('article:tag'),
    ...meta.all('news_keywords'),
    ...meta.all('keywords'),
  ];
  const seen = new Map<string, string>();
  for (const list of lists) {
    for (const part of (decodedLineOf(list, 4_000) ?? '').split(/\s*[,;]\s*/)) {
      const keyword = part.trim();
      const key = keyword.toLowerCase();
      if (isForReaders(keyword) && keyword.length <= MAX_LENGTH && !seen.has(key)) seen.set(key, keyword);
    }
  }
  return [...seen.values()].slice(0, MAX_KEYWORDS);
}

/** A number of a database, a UUID or another key: eight hexadecimal digits, of which one is a number. */
const ID = /^[\d\s.#-]+$|^(?=.{0,36}\d)[0-9a-f]{8}(?:[0-9a-f-]{4,})?$/i;
/** "_Prio_3", "comments-enabled", "nlp_category", "NLP Category: Politics", "type=story". */
const OF_SOFTWARE = /^_|\w_\w|[=|{}<>]|\p{L}:\s?\S|[-_\s](?:enabled|disabled|excluded?|included?)$/iu;

/** Whether a keyword or section is a word for readers, and not a key that software leaves for itself. */
const isForReaders = (text: string): boolean => text !== '' && !ID.test(text) && !OF_SOFTWARE.test(text);

/** Returns the section of the site that the article appeared in. */
export function sectionOf({ meta, articles }: MetadataSource): string | undefined {
  return [
    ...[articles[0]?.['articleSection']].flat(2),
    ...meta.all('article:section', 'og:article:section', 'parsely-section', 'sailthru.section', 'cxenseparse:section'),
  ]
    .map((section) => (typeof section === 'string' ? decodedLineOf(section, MAX_LENGTH) : undefined))
    .find((section) => section !== undefined && isForReaders(section));
}
