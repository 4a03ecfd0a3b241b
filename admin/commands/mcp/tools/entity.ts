import { z } from 'zod';
import { OperatorError } from '../../../../config/operator-error.ts';
import { entitiesNamed, namedWith } from '../../../../db/reading/entities.ts';
import { createTool } from '../tool.ts';
import { entityOutput } from './fields.ts';

/** A name like "Paris" has a few dozen. */
const MAX_ENTITIES = 10;
const MAX_CO_MENTIONS = 10;

export const entity = createTool({
  name: 'entity',
  title: 'Look up a person, organization or place',
  description:
    'Returns the persons, organizations and places that have a name, in any spelling or language, the most likely one first, and what the latest articles about that one name as well. Pass an id to "search" as entities.',
  input: { name: z.string().trim().min(1).max(200).describe('such as "WHO" or "Angela Merkel"') },
  output: {
    entities: z.array(
      entityOutput.extend({
        articles: z.int().describe('number of articles that name it'),
        ids: z.record(z.string(), z.string()).describe('in registers, such as wikidata, iso2, geonames'),
      }),
    ),
    named_with_first: z.array(entityOutput.extend({ articles: z.int().describe('of the latest 1,000, those with both') })),
  },
  read: async (db, { name }) => {
    const entities = await entitiesNamed(db, name, MAX_ENTITIES);
    const [first] = entities;
    if (!first) throw new OperatorError(`no article names "${name}"; try another name, or "search" for the words`);
    return { entities, named_with_first: await namedWith(db, first.id, MAX_CO_MENTIONS) };
  },
});
