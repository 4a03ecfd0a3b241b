import { namesInFilters } from '../../../db/watches/names-in-filters.ts';
import { setWatch, type WatchSettings } from '../../../db/watches/stored-watches.ts';
import { receiverOf } from '../../../db/watches/watch.ts';
import type { ArticleFilter } from '../../../model/article-filter.ts';
import { createSecret } from '../../../pipelines/webhooks/keys.ts';
import { withDatabase } from '../../command-context.ts';
import { note, print } from '../../output/print.ts';
import { UsageError } from '../../report-error.ts';
import type { AddWatchOptions } from './add.ts';
import { deliveryText, filterText, PARTS } from './filter-text.ts';
import { readWatchFilter } from './watch-filter.ts';
import { findNamedWatch } from './watch-name.ts';
import { readTarget } from './watch-target.ts';

export interface SetWatchOptions extends AddWatchOptions {
  /** Names of options. */
  readonly clear?: readonly string[];
}

/** `watches set` */
export function setNamedWatch(
  name: string,
  { changes, stories, clear = [], ...options }: SetWatchOptions,
): Promise<void> {
  return withDatabase({}, async ({ database: { pool }, settings }) => {
    const before = await findNamedWatch(pool, name);
    const unlessCleared = <T>(option: string, value: T): T | undefined => (clear.includes(option) ? undefined : value);
    const query = options.query ?? unlessCleared('query', before.query);
    const language = options.language ?? unlessCleared('language', before.filter.languages);
    const given = await readWatchFilter(pool, { ...options, ...(query && { query }), ...(language && { language }) });
    const kept = Object.fromEntries(
      PARTS.filter(([, option]) => !clear.includes(option)).map(([part]) => [part, before.filter[part]]),
    );
    const watch: WatchSettings = {
      query: given.query,
      language: given.language,
      filter: { ...kept, ...given.filter } satisfies ArticleFilter,
      changes: changes ?? unlessCleared('changes', before.changes) ?? false,
      minIndependentCount: stories ?? unlessCleared('stories', before.minIndependentCount),
      target: (await readTarget(options, settings)) ?? unlessCleared('to', before.target),
    };
    if (watch.changes && watch.minIndependentCount !== undefined)
      throw new UsageError(`a watch sends changes or stories: add '--clear ${changes ? 'stories' : 'changes'}'`);
    await setWatch(pool, before.id, watch, createSecret());
    for (const reason of given.unknown) note(reason);
    const matches = filterText(watch, await namesInFilters(pool, [watch.filter]));
    const receiver = receiverOf(watch);
    print(`set: ${name}: ${matches}; ${deliveryText(watch)}${receiver === undefined ? '' : ` to ${receiver}`}`);
    if (before.state === 'paused') note(`it is paused; "wireroom watches resume ${name}" sends what waits`);
  });
}
