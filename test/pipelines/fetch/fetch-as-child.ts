import { createFetcher, createGuard, FETCH_LIMITS, FetchError } from '../../../pipelines/fetch/index.ts';

/** Fetches the URLs in its arguments, each from 127.0.9.2, perhaps through a proxy, and prints the results. */
const fetcher = createFetcher({
  guard: createGuard({ allow: ['127.0.9.2'], resolve: async () => [{ address: '127.0.9.2', family: 4 }] }),
  userAgent: 'wireroom/test',
  proxies: { https: process.env['HTTPS_PROXY'] },
});
for (const url of process.argv.slice(2)) {
  const ended = await fetcher.fetchPage(url, { limits: FETCH_LIMITS.page, reach: 'opened' }).then(
    ({ status }) => ({ outcome: 'ok', message: String(status) }),
    (error: unknown) => (error instanceof FetchError ? { outcome: error.outcome, message: error.message } : error),
  );
  console.log(JSON.stringify(ended));
}
await fetcher.close();
