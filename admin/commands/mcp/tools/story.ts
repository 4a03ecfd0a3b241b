import { z } from 'zod';
import { OperatorError } from '../../../../config/operator-error.ts';
import { readStory, storyArticles } from '../../../../db/reading/stories.ts';
import { createTool } from '../tool.ts';
import { idField, timeOutput } from './fields.ts';

/** What a list shows of a story. */
export const storySummary = {
  id: z.int(),
  headline: z.string().nullable(),
  language: z.string(),
  first_at: timeOutput,
  last_at: timeOutput,
  article_count: z.int().describe('number of articles, copies included'),
  site_count: z.int(),
  source_count: z.int().describe('number of publishers'),
  independent_count: z.int().describe('publishers and news agencies that wrote about it themselves'),
  lead_article_id: z.int(),
};

/** Articles of a story in a result; a few stories have hundreds. */
const MAX_ARTICLES = 50;

const share = { name: z.string(), share: z.number() };

export const story = createTool({
  name: 'story',
  title: 'Read a story',
  description: `Returns a story, its first ${MAX_ARTICLES} articles in the order of publication, and who wrote them: an origin that is not the publisher is the news agency or site whose text it is.`,
  input: { id: idField('story_id of an article, or id from "stories"') },
  output: {
    ...storySummary,
    lead: z.string().nullable().describe('summary of the lead article'),
    entities: z
      .array(z.object({ entity_id: z.int(), type: z.string(), ...share }))
      .describe('share of the articles that name it'),
    topics: z.array(z.object({ qcode: z.string(), ...share })),
    places: z.array(z.object({ entity_id: z.int(), ...share })),
    members: z.array(
      z.object({
        article_id: z.int(),
        role: z.enum(['lead', 'copy', 'retelling']),
        copy_of: z.int().nullable(),
        publisher: z.string(),
        origin: z.string(),
        told_at: z.string(),
        site: z.string(),
        title: z.string().nullable(),
        url: z.string(),
      }),
    ),
  },
  read: async (news, { id }) => {
    const found = await readStory(news, id);
    if (!found)
      throw new OperatorError(`there is no story ${id}; take a story_id from "search" or an id from "stories"`);
    return { ...found, members: (await storyArticles(news, found.id)).slice(0, MAX_ARTICLES) };
  },
});
