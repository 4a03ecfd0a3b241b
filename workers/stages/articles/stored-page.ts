import { promisify } from 'node:util';
import { gunzip, gzipSync } from 'node:zlib';
import type { StoredPage } from '../../../db/articles/pages.ts';
import { FETCH_LIMITS } from '../../../pipelines/fetch/index.ts';
import { bytesDigest } from '../../../pipelines/text/digest.ts';
import type { Page } from './read-parts.ts';

const unzip = promisify(gunzip);

/** Compresses a page for storage, so that it can be extracted again without the network. */
export const storedPage = ({ url, status, contentType, body }: Page): StoredPage => ({
  status,
  contentType,
  finalUrl: url,
  digest: bytesDigest(body),
  body: gzipSync(body, { level: 6 }),
});

/** Restores a stored page. */
export const pageOf = async ({ finalUrl, status, contentType, body }: Omit<StoredPage, 'digest'>): Promise<Page> => ({
  url: finalUrl,
  status,
  contentType,
  body: await unzip(body, { maxOutputLength: FETCH_LIMITS.page.maxBytes }),
});
