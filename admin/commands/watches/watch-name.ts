import { InvalidArgumentError } from 'commander';
import { didYouMean } from '../../../config/did-you-mean.ts';
import { WireroomError } from '../../../config/wireroom-error.ts';
import type { Queryable } from '../../../db/connection/pool.ts';
import { type ListedWatch, listWatches } from '../../../db/watches/stored-watches.ts';

/** Parses the name of a new watch, which is a part of URLs. @throws InvalidArgumentError with one line */
export function parseNewName(text: string): string {
  if (/^[a-z0-9][a-z0-9_-]{0,62}$/.test(text)) return text;
  throw new InvalidArgumentError('It may have lower-case letters, digits, - and _, at most 63.');
}

/** Finds a watch by name. @throws WireroomError that suggests a similar one when there is none */
export async function findNamedWatch(db: Queryable, name: string): Promise<ListedWatch> {
  const all = await listWatches(db);
  const watch = all.find((each) => each.name === name);
  if (watch) return watch;
  const near = didYouMean(
    name,
    all.map((each) => each.name),
  );
  throw new WireroomError('not_found', `there is no watch ${name}${near}`);
}
