export { ACCEPT } from './accept.ts';
export { createGuard, type Guard, type GuardOptions, type ResolveHost } from './address-guard.ts';
export { FetchError } from './fetch-error.ts';
export { FETCH_LIMITS, type FetchLimits } from './fetch-limits.ts';
export {
  createFetcher,
  type FetchedPage,
  type Fetcher,
  type FetcherOptions,
  type FetchOptions,
} from './fetch-page.ts';
export type { Redirect } from './redirects.ts';
export type { ResponseHeaders } from './response-headers.ts';
export { PRODUCT_TOKEN, parseRobots, type RobotsRules, robotsForStatus } from './robots.ts';
export { userAgent } from './user-agent.ts';
