import { type CountedEntity, entitiesSpelledLike } from './entities.ts';
import type { Read } from './read.ts';
import { type SearchOptions, searchArticles } from './search-articles.ts';

/**
 * Whether a name in a query may be misspelled: few articles have its words, and none if they are
 * many, as in a headline.
 */
const mayBeMisspelled = (query: string, articles: number): boolean =>
  articles < (query.trim().split(/\s+/).length > 3 ? 1 : 3);

/**
 * Returns the entities whose names are spelled nearly like a part of a query that hardly any
 * article matches, whatever it is filtered by: what only a filter leaves out is not misspelled.
 * @param total number of articles that match with the filter
 */
export async function suggestNames(
  read: Read,
  { query, language, filter = {} }: Pick<SearchOptions, 'query' | 'language' | 'filter'>,
  total: number,
  limit: number,
): Promise<CountedEntity[]> {
  if (!mayBeMisspelled(query, total)) return [];
  if (Object.values(filter).some((part) => part !== undefined)) {
    const { total: all } = await searchArticles(read, { query, language, limit: 1 });
    if (!mayBeMisspelled(query, all)) return [];
  }
  return entitiesSpelledLike(read, query, limit);
}
