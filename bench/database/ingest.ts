import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { Extraction } from '../../db/articles/commit/extraction.ts';
import { commitExtraction } from '../../db/articles/extractions.ts';
import { claimDue } from '../../db/claims/claims.ts';
import { heartbeat } from '../../db/claims/processes.ts';
import { discover } from '../../db/urls/discoveries.ts';
import { EXTRACTOR_VERSION } from '../../pipelines/article/version.ts';
import { fingerprintOf } from '../../pipelines/stories/fingerprint.ts';
import { TAGGER_VERSION } from '../../pipelines/tagging/version.ts';
import { bytesDigest, textDigest } from '../../pipelines/text/digest.ts';
import { type Content, generateContent } from './fill/article.ts';
import { keyOf } from './fill/sites.ts';
import type { Site, World } from './fill/world.ts';

const LEASE_MS = 600_000;

/** Three pictures and five links, the average of 91 news pages of article-extraction-benchmark. */
const attachmentsOf = (host: string, id: number): Extraction['attachments'] => ({
  media: [1, 2, 3].map((n) => ({
    ...{ kind: 'picture', url: `https://${host}/images/2026/03/${id}-${n}-1200x800.jpg`, width: 1200, height: 800 },
    ...{ title: `Boats in the harbor on Monday, seen from the pier, number ${n}`, credit: 'A. Writer', source: 'page' },
  })),
  links: [1, 2, 3, 4, 5].map((n) => {
    const { url, digest } = keyOf(`https://${host}/news/2026/03/earlier-${id - n}`);
    return { url, digest, text: `an earlier report ${n}` };
  }),
  alternates: [],
});

/** What a worker hands over for a page of `url`: text, tags and the page itself. */
export function extractionOf({ language, text, topics }: Content, id: number, url: string): Extraction {
  const { host } = new URL(url);
  const body = Buffer.from(text.html);
  return {
    ...{ stage: 'articles', outcome: 'ok', httpStatus: 200, ms: 100, finalUrl: keyOf(url), canonicalUrl: undefined },
    ...{ title: text.title, authors: ['A. Writer'], section: 'world', keywords: ['world'], language, text: text.body },
    ...{ summary: text.body.slice(0, 200), image: undefined, wordCount: text.words, paywalled: false, html: text.html },
    ...{ bodySource: 'page', bodyFeedId: undefined },
    published: { at: new Date(), source: 'json-ld', precision: 'second' },
    ...{ modifiedAt: undefined, contentDigest: textDigest(`${id} ${text.body}`) },
    ...{ kind: 'news', kindReason: undefined, standfirst: undefined, attachments: attachmentsOf(host, id) },
    extractorVersion: EXTRACTOR_VERSION,
    pages: [{ status: 200, contentType: 'text/html', finalUrl: url, digest: bytesDigest(body), body }],
    tags: {
      ...{ language, taggerVersion: TAGGER_VERSION, ms: 20, topics },
      fingerprint: fingerprintOf({ title: text.title, text: text.body, language }),
      entities: [...text.mentions].map(([{ type, key, name, ids }, mentions]) => {
        return { type, key, name, ids, salience: 0.5, mentions };
      }),
    },
  };
}

/**
 * Takes articles through a database as workers do: discover, claim, commit.
 * @returns a function that takes the next `count`
 */
export function createIngest(pool: pg.Pool, world: World): (count: number) => Promise<number> {
  const processId = randomUUID();
  const [first] = world.sites;
  if (!first) throw new Error('the world has no sites');
  const byHost = new Map(world.sites.map((site) => [site.host, site]));
  const siteOf = (url: string): Site => byHost.get(new URL(url).host) ?? first;
  let discovered = 0;
  return async (count) => {
    await heartbeat(pool, processId, 'bench');
    const urls = Array.from({ length: count }, () => {
      const { host } = world.sites[discovered++ % world.sites.length] ?? { host: '' };
      return keyOf(`https://${host}/news/new-${processId}-${discovered}`);
    });
    await discover(pool, urls);
    const claims = await claimDue(pool, 'articles', { limit: count, leaseMs: LEASE_MS, processId, delayMs: 0 });
    const { rows } = await pool.query<{ id: number; url: string }>(
      'select id, url from wireroom.articles where id = any($1)',
      [claims.map(({ id }) => id)],
    );
    const urlOf = new Map(rows.map(({ id, url }) => [id, url]));
    const extracted = claims.map((claim) => {
      const url = urlOf.get(claim.id) ?? '';
      return { claim, extraction: extractionOf(generateContent(world, claim.id, siteOf(url)), claim.id, url) };
    });
    const results = await Promise.all(
      extracted.map(({ claim, extraction }) => commitExtraction(pool, claim, extraction)),
    );
    return results.filter((result) => result === 'extracted').length;
  };
}
