import { reasonToDropAll } from '../../rules/decide.ts';
import { readNaming } from '../../rules/stored-rules.ts';
import type { Extraction } from './extraction.ts';
import type { ClaimedArticle } from './lock-articles.ts';

/** Returns the rule that drops a new article; undefined if one of its feeds keeps it, or a person added it. */
export const reasonUnwanted = (
  { namings, firstSeenAt }: Pick<ClaimedArticle, 'namings' | 'firstSeenAt'>,
  { finalUrl, title, section, publishedAt, tags, language, wordCount }: Extraction,
): string | undefined =>
  namings === null
    ? undefined
    : reasonToDropAll(namings.map(readNaming), firstSeenAt, {
        url: finalUrl?.url,
        title,
        section,
        publishedAt,
        language: tags?.language ?? language,
        words: wordCount,
      });
