import type pg from 'pg';
import { blockSite, countReadyArticles } from '../../../db/removal/blocked-sites.ts';
import { removeSite } from '../../../db/removal/removals.ts';
import { canonicalizeUrl } from '../../../pipelines/url/canonicalize-url.ts';
import { ask } from '../../output/ask.ts';
import { type Answer, changeSites, counted } from './change-sites.ts';

export interface BlockOptions {
  readonly remove?: true;
  readonly yes?: true;
  readonly json?: true;
}

/** `sites block` */
export const blockSites = (given: readonly string[], options: BlockOptions): Promise<void> =>
  changeSites(given, options, async (pool, site): Promise<Omit<Answer, 'input' | 'site'>> => {
    const { added, feeds, rejected } = await blockSite(pool, site);
    const ready = await countReadyArticles(pool, site);
    const removed = options.remove && (await isMeant(options, site, ready)) ? await removeAll(pool, site) : undefined;
    return {
      result: added ? 'blocked' : 'already blocked',
      feeds,
      rejected,
      ...(removed === undefined ? {} : { removed }),
      reason: [
        `${counted(feeds.length, 'feed')} paused`,
        `${counted(rejected, 'waiting article')} rejected`,
        removed === undefined ? `${counted(ready, 'ready article')} kept` : `${counted(removed, 'article')} removed`,
      ].join(', '),
    };
  });

const isMeant = async ({ yes }: BlockOptions, site: string, ready: number): Promise<boolean> =>
  yes ?? (await ask(`Remove all articles of ${site} for good, ${ready} of them ready?`));

const removeAll = async (pool: pg.Pool, site: string): Promise<number> => {
  let total = 0;
  for await (const removed of removeSite(pool, site, canonicalizeUrl)) total += removed;
  return total;
};
