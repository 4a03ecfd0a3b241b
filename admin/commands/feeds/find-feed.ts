import { WireroomError } from '../../../config/wireroom-error.ts';
import type { FeedDocument } from '../../../pipelines/feed/document.ts';
import { parseFeed } from '../../../pipelines/feed/index.ts';
import { ACCEPT, FETCH_LIMITS, type FetchedPage, type Fetcher } from '../../../pipelines/fetch/index.ts';
import { decodeBytes } from '../../../pipelines/text/charset.ts';
import { linkedFeeds } from './linked-feeds.ts';

export interface FoundFeed {
  readonly url: string;
  readonly title: string | undefined;
  /** The page that names the feed, when the URL led to a page. */
  readonly foundOn: string | undefined;
}

/**
 * Fetches a URL and sees that it is a feed; a web page leads on to the feed it names first.
 * @throws WireroomError that says why there is none
 */
export const findFeed = async (fetcher: Fetcher, url: string): Promise<FoundFeed> => {
  const page = await fetcher.fetchPage(url, { limits: FETCH_LIMITS.feed, accept: ACCEPT.feed });
  try {
    return { url, title: (await read(page)).title, foundOn: undefined };
  } catch (error) {
    if (!(error instanceof WireroomError) || error.outcome !== 'not_a_feed') throw error;
    const { contentType } = page.headers;
    const { text } = decodeBytes(page.body, { contentType, kind: 'html' });
    const [linked] = linkedFeeds(text, page.url);
    if (linked === undefined) {
      const isPage = error.message.endsWith('an HTML page');
      throw isPage ? new WireroomError('not_a_feed', `${error.message} that names no feed`, { url }) : error;
    }
    const feed = await fetcher.fetchPage(linked, { limits: FETCH_LIMITS.feed, accept: ACCEPT.feed });
    return { url: linked, title: (await read(feed)).title, foundOn: url };
  }
};

const read = ({ body, url, headers: { contentType } }: FetchedPage): Promise<FeedDocument> =>
  parseFeed({ body, url, ...(contentType === undefined ? {} : { contentType }) });
