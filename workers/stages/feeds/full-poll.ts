const MINUTE_MS = 60_000;
const WEEK_MINUTES = 7 * 24 * 60;

/**
 * Whether to fetch a feed in full although its validators are known: once a week, because a server
 * that answers "not modified" to everything would otherwise hide new entries for good. Every feed
 * has its own time of the week.
 */
export function isFullPollDue(feed: { readonly id: number; readonly last_ok_at: Date | null }, now: Date): boolean {
  const weekOf = (at: Date): number => Math.floor((at.getTime() / MINUTE_MS + (feed.id % WEEK_MINUTES)) / WEEK_MINUTES);
  return feed.last_ok_at !== null && weekOf(now) > weekOf(feed.last_ok_at);
}
