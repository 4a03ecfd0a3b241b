import { decodeHTML } from 'entities';
import { z } from 'zod';
import { latestArticles, searchArticles } from '../../../../db/reading/search-articles.ts';
import { createTool } from '../tool.ts';
import { anyOfField, limitField, timeField, timeOutput } from './fields.ts';

/** Removes the highlighting of a snippet, which is HTML. */
const textOf = (snippet: string): string => decodeHTML(snippet.replaceAll(/<\/?b>/g, ''));

export const search = createTool({
  name: 'search',
  title: 'Search articles',
  description:
    'Finds articles by words and filters, the best matches first; without words, the latest articles. Combine filters freely: all must hold.',
  input: {
    query: z.string().max(500).optional().describe('words that all occur, "an exact phrase", or, -not'),
    since: timeField('published then or later').optional(),
    until: timeField('published before').optional(),
    sites: anyOfField('domains such as example.com'),
    languages: anyOfField('ISO 639-1 codes of the text, such as en'),
    topics: anyOfField('IPTC Media Topics by English name or code; narrower ones count'),
    entities: z.array(z.int().positive()).max(20).optional().describe('ids from "entity": any of them is named'),
    limit: limitField(50, 10),
  },
  output: {
    articles: z.array(
      z.object({
        id: z.int(),
        title: z.string().nullable(),
        site: z.string(),
        url: z.string(),
        published_at: timeOutput,
        language: z.string().nullable(),
        kind: z.string().nullable().describe('news, opinion, analysis …'),
        story_id: z.int().nullable(),
        snippet: z.string().describe('words of the text around those that were found, or its beginning'),
      }),
    ),
  },
  read: async (db, { query = '', limit, ...filter }) => ({
    articles:
      query.trim() === ''
        ? await latestArticles(db, filter, limit)
        : (await searchArticles(db, query, filter, limit)).map((found) => ({ ...found, snippet: textOf(found.snippet) })),
  }),
});
