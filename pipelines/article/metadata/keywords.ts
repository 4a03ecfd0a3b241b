import { decodedLineOf } from '../../text/line.ts';
import type { MetadataSource } from './source.ts';

const MAX_KEYWORDS = 50;
/** In characters. */
const MAX_LENGTH = 100;

/** Returns the publisher's keywords and tags in their order, without repetitions. */
export const keywordsOf = ({ meta, articles }: MetadataSource): string[] => {
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
      if (keyword !== '' && keyword.length <= MAX_LENGTH && !seen.has(key)) seen.set(key, keyword);
    }
  }
  return [...seen.values()].slice(0, MAX_KEYWORDS);
};

/** Returns the section of the site that the article appeared in. */
export const sectionOf = ({ meta, articles }: MetadataSource): string | undefined =>
  decodedLineOf(
    [articles[0]?.['articleSection']].flat(2).find((section) => typeof section === 'string' && section.trim() !== '') ??
      meta.first('article:section', 'og:article:section', 'parsely-section', 'sailthru.section', 'cxenseparse:section'),
    MAX_LENGTH,
  );
