import { gzipSync } from 'node:zlib';
import type { StoredPage } from '../db/extractions.ts';
import type { FetchedPage } from '../pipelines/fetch/index.ts';
import { bytesDigest } from '../pipelines/text/digest.ts';

/** A fetched page as it is kept: compressed, so that it can be read again without the network. */
export const storedPage = (page: FetchedPage): StoredPage => ({
  status: page.status,
  contentType: page.headers.contentType,
  finalUrl: page.url,
  digest: bytesDigest(page.body),
  body: gzipSync(page.body, { level: 6 }),
});
