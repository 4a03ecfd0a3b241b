import { WireroomError } from '../../../config/wireroom-error.ts';
import { namesInFilters } from '../../../db/watches/names-in-filters.ts';
import { addWatch } from '../../../db/watches/stored-watches.ts';
import { receiverOf } from '../../../db/watches/watch.ts';
import { createSecret, createToken } from '../../../pipelines/webhooks/keys.ts';
import type { ArticleFilterOptions } from '../../arguments/article-filter-options.ts';
import { withDatabase } from '../../command-context.ts';
import { note, print, printJson } from '../../output/print.ts';
import { deliveryText, filterText } from './filter-text.ts';
import { shownWatch } from './shown-watch.ts';
import { readWatchFilter } from './watch-filter.ts';
import { readTarget, type TargetOptions } from './watch-target.ts';

export interface AddWatchOptions extends ArticleFilterOptions, TargetOptions {
  readonly changes?: true;
  /** Number of sources. */
  readonly stories?: number;
  readonly json?: true;
}

/** `watches add` */
export function addNewWatch(name: string, { changes, stories, json, ...options }: AddWatchOptions): Promise<void> {
  return withDatabase({ create: true }, async ({ database: { pool }, settings }) => {
    const target = await readTarget(options, settings);
    const { filter, query, language, unknown } = await readWatchFilter(pool, options);
    const watch = await addWatch(pool, {
      name,
      query,
      language,
      filter,
      changes: changes ?? false,
      minIndependentCount: stories,
      target,
      secret: target === undefined ? undefined : createSecret(),
      token: createToken(),
    });
    if (!watch)
      throw new WireroomError(
        'client_error',
        `there is a watch ${name} already; remove it first, or choose another name`,
      );
    for (const reason of unknown) note(reason);
    if (json) return printJson(shownWatch(watch, settings));
    const matches = filterText(watch, await namesInFilters(pool, [filter]));
    print(`added: ${name}: ${matches}${stories === undefined ? '' : `; ${deliveryText(watch)}`}`);
    note(
      `"wireroom watches show ${name}${target === undefined ? '' : ' --secret'}" shows ${target === undefined ? '' : `the secret for ${receiverOf(watch)} and `}its feeds`,
    );
  });
}
