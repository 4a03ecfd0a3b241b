import { WireroomError } from '../../../config/wireroom-error.ts';
import { entitiesNamed, namedWith } from '../../../db/reading/entities.ts';
import { readerOf } from '../../../db/reading/read.ts';
import { latestArticles } from '../../../db/reading/search-articles.ts';
import { entityDetails, latestStoriesOf } from '../../../db/reports/entity-details.ts';
import { whyUnknown } from '../../arguments/unknown-names.ts';
import { withDatabase } from '../../command-context.ts';
import { countNoun } from '../../output/count-noun.ts';
import { note, print, printJson } from '../../output/print.ts';
import { pairs, table } from '../../output/table.ts';
import { relativeTime } from '../../output/times.ts';

/** Of the names, others, articles and stories, so many are shown. */
const MAX = { named: 10, together: 10, articles: 5, stories: 5 } as const;

/** `entities show` */
export function showEntity(input: string, { json }: { readonly json?: true }): Promise<void> {
  return withDatabase({}, async ({ database: { pool } }) => {
    const read = readerOf(pool);
    const named = /^\d{1,15}$/.test(input) ? [{ id: Number(input) }] : await entitiesNamed(read, input);
    const [first, ...others] = named.slice(0, MAX.named);
    const entity = first && (await entityDetails(pool, first.id));
    if (!entity) throw new WireroomError('not_found', await whyUnknown(pool, { of: 'entities', name: input }));
    const [namedTogether, { articles: latest }, stories] = await Promise.all([
      namedWith(read, entity.id, MAX.together),
      latestArticles(read, { entities: [entity.id] }, MAX.articles),
      latestStoriesOf(pool, entity.id, MAX.stories),
    ]);
    if (json) {
      const articles = latest.map(({ id, title, site, url, published_at }) => ({ id, title, site, url, published_at }));
      return printJson({ ...entity, named_together: namedTogether, latest: articles, stories });
    }
    const now = new Date();
    const summary = pairs([
      ['Entity', String(entity.id)],
      ['Name', entity.name],
      ['Type', entity.type],
      ['Other names', entity.aliases.join(', ')],
      ...Object.entries(entity.ids),
      ['Articles', entity.article_count],
      ['First day', entity.first_day],
      ['Latest day', entity.last_day],
      [
        'Named together',
        namedTogether.map(({ name, article_count: count }) => `${name} ${count.toLocaleString('en')}`).join(', '),
      ],
    ]);
    const articles = table(
      [
        { heading: 'ARTICLE', value: ({ id }) => String(id), align: 'right' },
        { heading: 'PUBLISHED', value: ({ published_at }) => relativeTime(published_at, now) },
        { heading: 'SITE', value: ({ site }) => site, maxWidth: 24 },
        { heading: 'TITLE', value: ({ title }) => title, minWidth: 28 },
      ],
      latest,
    );
    const storyTable = table(
      [
        { heading: 'STORY', value: ({ id }) => String(id), align: 'right' },
        { heading: 'LATEST', value: ({ last_at }) => relativeTime(last_at, now) },
        { heading: 'ARTICLES', value: ({ article_count }) => article_count, align: 'right' },
        { heading: 'HEADLINE', value: ({ headline }) => headline, minWidth: 28 },
      ],
      stories,
    );
    print([summary, articles, storyTable].filter(Boolean).join('\n\n'));
    for (const other of others)
      if ('name' in other)
        note(`also named so: ${other.id} ${other.name}, ${other.type}, ${countNoun(other.article_count, 'article')}`);
  });
}
