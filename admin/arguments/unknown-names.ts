import { nearest, suggest } from '../../config/did-you-mean.ts';
import type { Queryable } from '../../db/connection/pool.ts';
import { entitiesSpelledLike } from '../../db/reading/entities.ts';
import { knownNames, resolveNames, type UnknownName } from '../../db/reading/names.ts';
import { readerOf } from '../../db/reading/read.ts';
import { knownSites } from '../../db/reports/known-names.ts';
import type { FilterOf } from '../../model/article-filter.ts';
import { note } from '../output/print.ts';

/** What a name of a part of a filter is of. */
export const NOUNS: Readonly<Record<UnknownName['of'], string>> = {
  sites: 'site',
  labels: 'label',
  publishers: 'publisher',
  topics: 'topic',
  entities: 'entity',
  stories: 'story',
};

/** What is said instead of "there is no …". */
const PROBLEMS: Partial<typeof NOUNS> = { sites: 'no feeds or articles of', labels: 'no feed has the label' };

/** Returns the line for a name that stands for nothing, with the one that was meant. */
export async function whyUnknown(db: Queryable, { of, name }: UnknownName, problem = 'there is no'): Promise<string> {
  return `${PROBLEMS[of] ?? `${problem} ${NOUNS[of]}`} ${name}${suggest(await nearestName(db, of, name))}`;
}

const nearestName = async (db: Queryable, of: UnknownName['of'], name: string): Promise<string | undefined> => {
  const read = readerOf(db);
  // The database compares entities by all their names.
  if (of === 'entities') return (await entitiesSpelledLike(read, name, 1))[0]?.name;
  return nearest(name, of === 'sites' ? await knownSites(db) : (await knownNames(read, of)).map((known) => known.name));
};

/** Returns such a line for each name in a filter that stands for nothing. */
export async function unknownNamesIn(db: Queryable, filter: FilterOf): Promise<string[]> {
  const { unknown } = await resolveNames(readerOf(db), filter);
  return Promise.all(unknown.map((name) => whyUnknown(db, name)));
}

/** Notes on stderr that a site or label stands for nothing. @returns whether that is so */
export async function warnIfUnknown(db: Queryable, of: 'sites' | 'labels', name: string | undefined): Promise<boolean> {
  const lines = name === undefined ? [] : await unknownNamesIn(db, { [of]: [name] });
  for (const line of lines) note(line);
  return lines.length > 0;
}
