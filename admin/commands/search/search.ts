import type { CountedEntity } from '../../../db/reading/entities.ts';
import { readerOf } from '../../../db/reading/read.ts';
import { type FoundPage, searchArticles } from '../../../db/reading/search-articles.ts';
import { suggestNames } from '../../../db/reading/suggest-names.ts';
import { type ArticleFilterOptions, readKnownFilter } from '../../arguments/article-filter-options.ts';
import { withDatabase } from '../../command-context.ts';
import { countNoun } from '../../output/count-noun.ts';
import { note, print, printJson } from '../../output/print.ts';
import { foundArticle } from './found-article.ts';

export interface SearchOptions extends ArticleFilterOptions {
  readonly limit: number;
  readonly after?: string;
  readonly json?: true;
}

/** `search` */
export function searchForArticles(query: string, { limit, after, json, ...options }: SearchOptions): Promise<void> {
  return withDatabase({}, async ({ database: { pool } }) => {
    const given = await readKnownFilter(pool, { ...options, query });
    const read = readerOf(pool);
    const page = await searchArticles(read, { ...given, query, limit, after });
    const isFirst = after === undefined;
    const suggestions = isFirst ? await suggestNames(read, { ...given, query }, page.total, 3) : [];
    if (page.articles.length === 0 && isFirst) note('no articles match');
    if (json) return printJson({ query, ...page, suggestions });
    for (const article of page.articles) print(foundArticle(article, new Date()));
    if (suggestions.length > 0) note(`did you mean ${namesOf(suggestions)}?`);
    if (page.articles.length > 0) noteWhereToGoOn(page);
    else if (!isFirst) note('no further articles');
  });
}

const namesOf = (suggestions: readonly CountedEntity[]): string =>
  suggestions.map(({ name, article_count }) => `${name} (${countNoun(article_count, 'article')})`).join(', or ');

const noteWhereToGoOn = ({ total, estimated, next }: FoundPage): void => {
  const count = `${estimated ? 'about ' : ''}${countNoun(total, 'article')}`;
  note(next === null ? count : `${count}; the next page: --after ${next}`);
};
