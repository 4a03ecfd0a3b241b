import { reindexTexts } from '../../../db/articles/search/reindex-texts.ts';
import { withDatabase } from '../../command-context.ts';
import { countNoun } from '../../output/count-noun.ts';
import { print } from '../../output/print.ts';
import { createCounter } from '../../output/progress/counter.ts';

/** `db reindex` */
export function reindexArticles(): Promise<void> {
  return withDatabase({}, async ({ database: { pool } }) => {
    const counter = createCounter('articles', true);
    try {
      for await (const { changed } of reindexTexts(pool)) counter.add(changed);
    } finally {
      counter.stop();
    }
    print(counter.total === 0 ? 'all articles are up to date' : `${countNoun(counter.total, 'article')} reindexed`);
  });
}
