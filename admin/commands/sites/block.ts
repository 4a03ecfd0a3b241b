import type pg from 'pg';
import { blockSite, countReadyArticles } from '../../../db/removal/blocked-sites.ts';
import { removeSite } from '../../../db/removal/removals.ts';
import { warnIfUnknown } from '../../arguments/unknown-names.ts';
import { confirm } from '../../output/confirm.ts';
import { countNoun } from '../../output/count-noun.ts';
import { changeSites, type SiteAnswer } from './change-sites.ts';

export interface BlockOptions {
  readonly remove?: true;
  readonly yes?: true;
  readonly json?: true;
}

/** `sites block` */
export function blockSites(given: readonly string[], options: BlockOptions): Promise<void> {
  return changeSites(given, options, async (pool, site): Promise<Omit<SiteAnswer, 'input' | 'site'>> => {
    await warnIfUnknown(pool, 'sites', site);
    const { added, feeds, rejected } = await blockSite(pool, site);
    const ready = await countReadyArticles(pool, site);
    const removed =
      options.remove && (await isConfirmed(options, site, ready)) ? await removeAll(pool, site) : undefined;
    return {
      result: added ? 'blocked' : 'already blocked',
      feeds,
      rejected,
      ...(removed === undefined ? {} : { removed }),
      reason: [
        `${countNoun(feeds.length, 'feed')} paused`,
        `${countNoun(rejected, 'waiting article')} rejected`,
        removed === undefined
          ? `${countNoun(ready, 'ready article')} kept`
          : `${countNoun(removed, 'article')} deleted`,
      ].join(', '),
    };
  });
}

const isConfirmed = async ({ yes }: BlockOptions, site: string, ready: number): Promise<boolean> =>
  yes ?? (await confirm(`Permanently delete all articles of ${site}, ${ready} of them ready?`));

const removeAll = async (pool: pg.Pool, site: string): Promise<number> => {
  let total = 0;
  for await (const removed of removeSite(pool, site)) total += removed;
  return total;
};
