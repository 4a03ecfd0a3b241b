import { OperatorError } from '../../../config/operator-error.ts';
import type { Queryable } from '../../../db/connection/pool.ts';
import { type Redelivery, redeliver } from '../../../db/watches/redeliver.ts';
import {
  type ListedWatch,
  pauseWatch,
  removeWatch,
  resumeWatch,
  rotateKey,
} from '../../../db/watches/stored-watches.ts';
import { createSecret, createToken } from '../../../pipelines/webhooks/keys.ts';
import { workOnEach } from '../../arguments/answer-each.ts';
import { withDatabase } from '../../command-context.ts';
import { warnIfNotRunning } from '../../output/hints.ts';
import { note, print } from '../../output/print.ts';
import { findNamedWatch } from './watch-name.ts';

/** Changes each of the named watches, and prints a line for each. */
const changeEach = (
  names: readonly string[],
  change: (db: Queryable, watch: ListedWatch) => Promise<string>,
): Promise<void> =>
  withDatabase({}, ({ database: { pool } }) =>
    workOnEach(names, async (name) => print(`${await change(pool, await findNamedWatch(pool, name))}: ${name}`)),
  );

/** `watches pause` */
export function pauseWatches(names: readonly string[]): Promise<void> {
  return changeEach(names, async (db, { id }) => ((await pauseWatch(db, id)) ? 'paused' : 'already paused'));
}

/** `watches resume` */
export function resumeWatches(names: readonly string[]): Promise<void> {
  return changeEach(names, async (db, { id }) => ((await resumeWatch(db, id)) ? 'resumed' : 'already active'));
}

/** `watches remove` */
export function removeWatches(names: readonly string[]): Promise<void> {
  return changeEach(names, async (db, { id }) => {
    await removeWatch(db, id);
    return 'removed';
  });
}

/** `watches redeliver` */
export function redeliverSome(
  name: string,
  { since, article }: { readonly since?: Date; readonly article?: number },
): Promise<void> {
  return withDatabase({}, async ({ database: { pool } }) => {
    const watch = await findNamedWatch(pool, name);
    const which: Redelivery = { since, articleId: article };
    const count = await redeliver(pool, watch.id, which);
    print(`${count === 1 ? '1 delivery' : `${count.toLocaleString('en')} deliveries`} to send again: ${name}`);
    if (count > 0) await warnIfNotRunning(pool, 'send them');
  });
}

/** `watches rotate` */
export function rotateKeyOf(name: string, { feeds }: { readonly feeds?: true }): Promise<void> {
  return withDatabase({}, async ({ database: { pool } }) => {
    const watch = await findNamedWatch(pool, name);
    if (!feeds && watch.target === undefined)
      throw new OperatorError(
        `watch ${name} has no receiver, so nothing is signed; --feeds replaces the token of its feeds`,
      );
    await rotateKey(pool, watch.id, feeds ? { token: createToken() } : { secret: createSecret() });
    print(`replaced: ${feeds ? 'the token of the feeds' : 'the secret'} of ${name}`);
    note(`"wireroom watches show ${name}${feeds ? '' : ' --secret'}" shows the new one`);
  });
}
