import { WireroomError } from '../../../config/wireroom-error.ts';
import type { Fetcher } from '../../../pipelines/fetch/index.ts';
import { type FoundFeed, findFeeds, type RefusedFeed } from './find-feeds.ts';

/**
 * The feed of a URL that is one, or the best that its site has.
 * @throws WireroomError that says why there is none
 */
export const findFeed = async (fetcher: Fetcher, url: string): Promise<FoundFeed> => {
  let named: RefusedFeed | undefined;
  for await (const candidate of findFeeds(fetcher, url)) {
    if ('document' in candidate) return candidate;
    if (candidate.way === 'named') named ??= candidate;
  }
  throw named
    ? new WireroomError(named.error.outcome, `an HTML page; the feed it names, ${named.url}: ${named.error.message}`, {
        url,
      })
    : new WireroomError('not_a_feed', 'an HTML page that leads to no feed', { url });
};
