import { z } from 'zod';
import { readArticles } from '../../../../db/reading/articles.ts';
import { changesAfter, lastChangeBefore } from '../../../../db/reading/changes.ts';
import { createTool } from '../tool.ts';
import { limitField, timeField } from './fields.ts';

export const changes = createTool({
  name: 'changes',
  title: 'List what changed',
  description:
    'Lists articles as they were added, changed, withdrawn and so on, in that order. Start with since, then pass next_after as after: no change is missed.',
  input: {
    since: timeField('without after: the first change').prefault('1h'),
    after: z.int().min(0).optional().describe('next_after of the call before'),
    limit: limitField(200, 50),
  },
  output: {
    changes: z.array(
      z.object({
        seq: z.int(),
        kind: z
          .string()
          .describe(
            'added, changed (text), retagged (entities, topics), joined or merged (story), moved (URL), withdrawn (deleted)',
          ),
        recorded_at: z.string(),
        article_id: z.int(),
        title: z.string().nullable(),
        site: z.string().nullable(),
        url: z.string().nullable(),
      }),
    ),
    next_after: z.int(),
    more: z.boolean().describe('there are more now'),
  },
  read: async (news, { since, after, limit }) => {
    const start = after ?? (await lastChangeBefore(news, since));
    const found = await changesAfter(news, start, limit + 1);
    const rows = found.slice(0, limit);
    const articles = await readArticles(
      news,
      rows.map(({ article_id }) => article_id),
      ['id', 'title', 'site', 'url'],
    );
    const changed = rows.map((change) => {
      const { title = null, site = null, url = null } = articles.get(change.article_id) ?? {};
      return { ...change, title, site, url };
    });
    return { changes: changed, next_after: rows.at(-1)?.seq ?? start, more: found.length > limit };
  },
});
