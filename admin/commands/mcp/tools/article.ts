import { z } from 'zod';
import { OperatorError } from '../../../../config/operator-error.ts';
import { entitiesOf, readArticle, topicsOf } from '../../../../db/reading/articles.ts';
import { createTool } from '../tool.ts';
import { entityOutput, idField, timeOutput } from './fields.ts';

/** Characters of a text in one result, about 5,000 tokens of English. */
const MAX_CHARACTERS = 20_000;

/** The entities and topics that are most central to an article. */
const MAX_TAGS = 20;
const MAX_AUTHORS = 50;

export const article = createTool({
  name: 'article',
  title: 'Read an article',
  description: `Returns an article with its text, entities and topics. A text of more than ${MAX_CHARACTERS} characters comes in parts: pass next_from as from until it is null.`,
  input: {
    id: idField('id of the article'),
    from: z.int().min(0).max(10_000_000).default(0).describe('first character of the part'),
  },
  output: {
    id: z.int(),
    title: z.string().nullable(),
    url: z.string(),
    site: z.string(),
    authors: z.array(z.string()),
    published_at: timeOutput.describe('as the site states it'),
    modified_at: timeOutput,
    language: z.string().nullable(),
    section: z.string().nullable(),
    kind: z.string(),
    wire: z.string().nullable().describe('key of the news agency whose report this is'),
    paywalled: z.boolean().describe('only the free part of the text is known'),
    duplicate_of: z.int().nullable().describe('id of the first article with this text'),
    story_id: z.int().nullable(),
    entities: z.array(entityOutput),
    topics: z.array(z.object({ qcode: z.string(), name: z.string() })),
    characters: z.int().describe('length of the whole text'),
    from: z.int(),
    next_from: z.int().nullable(),
    text: z.string(),
  },
  read: async (news, { id, from }) => {
    const found = await readArticle(news, id);
    if (!found)
      throw new OperatorError(`there is no article ${id}; it was withdrawn, or the id is not one from "search"`);
    const text = [...found.body];
    const characters = text.length;
    if (from > 0 && from >= characters)
      throw new OperatorError(`the text of article ${id} has only ${characters} characters`);
    const next = from + MAX_CHARACTERS;
    const entities = await entitiesOf(news, [id]);
    return {
      ...found,
      authors: found.authors.slice(0, MAX_AUTHORS),
      entities: entities.slice(0, MAX_TAGS).map(({ entity_id, ...entity }) => ({ ...entity, id: entity_id })),
      topics: (await topicsOf(news, [id])).slice(0, MAX_TAGS),
      characters,
      from,
      next_from: next < characters ? next : null,
      text: text.slice(from, next).join(''),
    };
  },
});
