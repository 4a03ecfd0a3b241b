import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import type { StoredPage } from '../../../db/articles/pages.ts';
import { FETCH_LIMITS } from '../../../pipelines/fetch/index.ts';
import { compressPage } from '../../pool/compress-page.ts';
import type { Page } from './read-parts.ts';

const decompress = promisify(brotliDecompress);

/** Returns a page as it is stored, so that it can be extracted again without the network. */
export function storedPage({ url, status, contentType, body, compressed }: Page): StoredPage {
  const stored = compressed ?? compressPage(body);
  return {
    status,
    contentType,
    finalUrl: url,
    digest: Buffer.from(stored.digest),
    body: Buffer.from(stored.body),
  };
}

/** Restores a stored page. */
export async function pageOf({ finalUrl, status, contentType, body }: Omit<StoredPage, 'digest'>): Promise<Page> {
  return {
    url: finalUrl,
    status,
    contentType,
    body: await decompress(body, { maxOutputLength: FETCH_LIMITS.page.maxBytes }),
  };
}
