import { expect, test } from 'vitest';
import { findFeeds } from '../../../../pipelines/feed/discovery/find-feeds.ts';
import { FetchError, type PoliteFetch } from '../../../../pipelines/fetch/index.ts';

/** Simulates the web, because platforms have names and certificates that are impossible on loopback. */
const webOf = (pages: Readonly<Record<string, string>>) => {
  const asked: string[] = [];
  const fetch: PoliteFetch = async (url) => {
    asked.push(url);
    const body = pages[url];
    if (body === undefined) throw new FetchError('not_found', 'answered 404', { url, redirects: [], httpStatus: 404 });
    return {
      status: 200,
      url,
      redirects: [],
      permanentUrl: undefined,
      networks: { first: 'public', last: 'public' },
      headers: {
        contentType: undefined,
        etag: undefined,
        lastModified: undefined,
        maxAgeSeconds: undefined,
        expires: undefined,
        retryAfterMs: undefined,
      },
      body: new TextEncoder().encode(body),
      notModified: false,
      ms: 1,
      bytes: body.length,
    };
  };
  return { fetch, asked };
};

const atom = (title: string, entries: number): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>${title}</title>${`<entry><title>a</title><link href="/1"/></entry>`.repeat(entries)}</feed>`;
const rss =
  '<rss version="2.0"><channel><title>Ships</title><item><title>1</title><link>/1</link></item></channel></rss>';

test('the page of a platform is not fetched, because its feed is known', async () => {
  const { fetch, asked } = webOf({ 'https://harbour.substack.com/feed': rss });
  const { found } = await findFeeds(fetch, 'https://harbour.substack.com/p/ferry');
  expect(found).toMatchObject([{ url: 'https://harbour.substack.com/feed', platform: 'Substack', chosen: true }]);
  expect(asked).toEqual(['https://harbour.substack.com/feed']);
});

test('a repository without releases yields its tags, and without tags its commits', async () => {
  const { fetch, asked } = webOf({
    'https://github.com/harbour/ferry/releases.atom': atom('Releases', 0),
    'https://github.com/harbour/ferry/tags.atom': atom('Tags', 2),
    'https://github.com/harbour/ferry/commits.atom': atom('Commits', 20),
  });
  const { found } = await findFeeds(fetch, 'https://github.com/harbour/ferry');
  expect(found.map(({ document: { title }, chosen }) => [title, chosen])).toEqual([
    ['Tags', true],
    ['Releases', false],
  ]);
  expect(asked).toHaveLength(2);
});

test('the podcast directory provides the feed of a podcast', async () => {
  const { fetch } = webOf({
    'https://itunes.apple.com/lookup?id=1234&entity=podcast':
      '{"resultCount":1,"results":[{"kind":"podcast","feedUrl":"https://pods.example/ships.rss"}]}',
    'https://pods.example/ships.rss': rss,
  });
  const { found } = await findFeeds(fetch, 'https://podcasts.apple.com/gb/podcast/ships/id1234');
  expect(found).toMatchObject([{ url: 'https://pods.example/ships.rss', chosen: true }]);
});

test('if a platform rule yields no feed, the page is searched like any other', async () => {
  const { fetch } = webOf({
    'https://medium.com/harbour': '<!doctype html><link rel="alternate" type="application/rss+xml" href="/other">',
    'https://medium.com/other': rss,
  });
  const { found } = await findFeeds(fetch, 'https://medium.com/harbour');
  expect(found).toMatchObject([{ url: 'https://medium.com/other', way: 'named', chosen: true }]);
});
