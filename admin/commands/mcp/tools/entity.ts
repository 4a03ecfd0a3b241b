import { z } from 'zod';
import { OperatorError } from '../../../../config/operator-error.ts';
import { entitiesNamed, entitiesSpelledLike, namedWith } from '../../../../db/reading/entities.ts';
import { createTool } from '../tool.ts';
import { countedEntityOutput } from './fields.ts';

/** A name like "Paris" has a few dozen. */
const MAX_ENTITIES = 10;
const MAX_CO_MENTIONS = 10;
const MAX_SIMILAR = 5;

export const entity = createTool({
  name: 'entity',
  title: 'Look up a person, organization or place',
  description:
    'Returns the persons, organizations and places with a name (any of their names, whatever case and accents), the most likely one first, and whom else the latest articles about the first name. Pass an id to "search" as entities.',
  input: { name: z.string().trim().min(1).max(200).describe('such as "WHO" or "Angela Merkel"') },
  output: {
    entities: z.array(
      countedEntityOutput.extend({
        ids: z.record(z.string(), z.string()).describe('in registers, such as wikidata, iso2, geonames'),
      }),
    ),
    named_with_first: z.array(countedEntityOutput).describe('of its latest 1,000 articles, the number that name both'),
    similar_entities: z.array(countedEntityOutput).describe('if none has the name: nearly the same names'),
  },
  read: async (news, { name }) => {
    const entities = (await entitiesNamed(news, name)).slice(0, MAX_ENTITIES);
    const [first] = entities;
    if (first)
      return { entities, named_with_first: await namedWith(news, first.id, MAX_CO_MENTIONS), similar_entities: [] };
    const similar = await entitiesSpelledLike(news, name, MAX_SIMILAR);
    if (similar.length > 0) return { entities, named_with_first: [], similar_entities: similar };
    throw new OperatorError(`no article names ${JSON.stringify(name)}; try another name, or "search" for the words`);
  },
});
