import { z } from 'zod';
import { OperatorError } from '../../../../config/operator-error.ts';
import { readArticle } from '../../../../db/reading/read-article.ts';
import { createTool } from '../tool.ts';
import { entityOutput, idField, timeOutput } from './fields.ts';

/** Characters of a text in one result, about 5,000 tokens of English. */
const MAX_CHARACTERS = 20_000;

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
  read: async (db, { id, from }) => {
    const found = await readArticle(db, id, { from, length: MAX_CHARACTERS });
    if (!found)
      throw new OperatorError(`there is no article ${id}; it was withdrawn, or the id is not one from "search"`);
    const { text, characters, ...rest } = found;
    if (from > 0 && from >= characters)
      throw new OperatorError(`the text of article ${id} has only ${characters} characters`);
    const next = from + MAX_CHARACTERS;
    return { ...rest, characters, from, next_from: next < characters ? next : null, text };
  },
});
