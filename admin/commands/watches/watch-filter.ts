import type { Queryable } from '../../../db/connection/pool.ts';
import { resolveNames } from '../../../db/reading/names.ts';
import { readerOf } from '../../../db/reading/read.ts';
import {
  type ArticleFilterOptions,
  type GivenFilter,
  readArticleFilter,
} from '../../arguments/article-filter-options.ts';
import { whyUnknown } from '../../arguments/unknown-names.ts';
import { UsageError } from '../../report-error.ts';

interface Names {
  readonly entities?: readonly string[] | undefined;
  readonly publishers?: readonly string[] | undefined;
  readonly topics?: readonly string[] | undefined;
  readonly stories?: readonly number[] | undefined;
}

/**
 * Returns a line for each entity and publisher that no article has had yet.
 * @throws UsageError for topics and stories that do not exist: no article will have them
 */
export async function namesNotSeen(db: Queryable, names: Names): Promise<string[]> {
  const { unknown } = await resolveNames(readerOf(db), names);
  const never = unknown.filter(({ of }) => of === 'topics' || of === 'stories');
  if (never.length > 0) throw new UsageError((await Promise.all(never.map((name) => whyUnknown(db, name)))).join('\n'));
  return Promise.all(unknown.map((name) => whyUnknown(db, name, 'not seen yet:')));
}

/**
 * Reads which articles a watch matches. Names are kept as they are given: articles may have them
 * later.
 * @throws UsageError, WireroomError as `readArticleFilter`, and UsageError for topics and stories
 * that do not exist
 */
export async function readWatchFilter(
  db: Queryable,
  { entity: entities, publisher: publishers, topic: topics, story: stories, ...options }: ArticleFilterOptions,
): Promise<GivenFilter> {
  const notSeen = await namesNotSeen(db, { entities, publishers, topics, stories });
  const { filter, unknown, ...query } = await readArticleFilter(db, options);
  const named = Object.entries({ entities, publishers, topics, stories }).filter(([, names]) => names !== undefined);
  return { ...query, filter: { ...filter, ...Object.fromEntries(named) }, unknown: [...unknown, ...notSeen] };
}
