import type { FeedDetails } from '../../../../db/feeds/feed-details.ts';
import { MIN_PERMANENT_REDIRECTS } from '../../../../db/feeds/feed-moves.ts';
import type { FeedRow } from '../../../../db/feeds/feeds.ts';

type Facts = Pick<FeedRow, 'redirects' | 'moved_to'> & Pick<FeedDetails, 'moved_seen'>;

const isPermanent = ({ status }: { readonly status: number }): boolean => status === 301 || status === 308;

/** Formats the redirects of the last poll: `301 to https://…, then 302 to https://…`; undefined if there were none. */
export function redirectChain({ redirects }: Pick<Facts, 'redirects'>): string | undefined {
  return redirects?.map(({ status, url }) => `${status} to ${url}`).join(', then ') || undefined;
}

/**
 * Describes what was concluded from the redirects.
 * @param holder number of another feed that already has the URL they lead to
 */
export function redirectConclusion(
  { redirects, moved_to, moved_seen }: Facts,
  holder: number | undefined,
): string | undefined {
  const first = redirects?.[0];
  if (!first) return undefined;
  if (!isPermanent(first)) return 'a temporary redirect: the feed keeps its URL';
  if (moved_to === null) return 'a permanent redirect, but not to a feed: the feed keeps its URL';
  const rest = redirects.every(isPermanent) ? '' : '; the rest is a temporary redirect';
  if (holder !== undefined) {
    return `moved permanently to ${moved_to}, which is already feed ${holder}: remove one of the two${rest}`;
  }
  return `moved permanently to ${moved_to}; that becomes its URL after ${MIN_PERMANENT_REDIRECTS} successful polls in a row, ${moved_seen} so far${rest}`;
}
