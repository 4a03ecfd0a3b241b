import type { FeedDetails } from '../../../../db/feeds/feed-details.ts';
import { MIN_PERMANENT_REDIRECTS } from '../../../../db/feeds/feed-moves.ts';
import type { FeedRow } from '../../../../db/feeds/feeds.ts';

type Facts = Pick<FeedRow, 'redirects' | 'moved_to'> & Pick<FeedDetails, 'moved_seen'>;

const isPermanent = ({ status }: { readonly status: number }): boolean => status === 301 || status === 308;

/** The way of the last poll: `301 to https://…, then 302 to https://…`; undefined when there were no redirects. */
export const redirectChain = ({ redirects }: Pick<Facts, 'redirects'>): string | undefined =>
  redirects?.map(({ status, url }) => `${status} to ${url}`).join(', then ') || undefined;

/** The same in a word or two: `301 302, moving`. */
export const redirectSummary = ({ redirects, moved_to }: Pick<Facts, 'redirects' | 'moved_to'>): string => {
  const [first] = redirects ?? [];
  if (!redirects || !first) return '';
  const meaning = !isPermanent(first) ? 'a detour' : moved_to === null ? 'to no feed' : 'moving';
  return `${redirects.map(({ status }) => status).join(' ')}, ${meaning}`;
};

/**
 * What was concluded from the redirects.
 * @param holder number of another feed that has the address they lead to
 */
export const redirectConclusion = (
  { redirects, moved_to, moved_seen }: Facts,
  holder: number | undefined,
): string | undefined => {
  const first = redirects?.[0];
  if (!first) return undefined;
  if (!isPermanent(first)) return 'a temporary detour: the feed keeps its address';
  if (moved_to === null) return 'moved for good, it says, but there was no feed at the end: the feed keeps its address';
  const rest = redirects.every(isPermanent) ? '' : ', and what follows is a temporary detour';
  if (holder !== undefined) {
    return `moved for good to ${moved_to}, which is feed ${holder} already: remove one of the two${rest}`;
  }
  return `moved for good to ${moved_to}, taken as its address after ${MIN_PERMANENT_REDIRECTS} good answers in a row, ${moved_seen} so far${rest}`;
};
