import { brotliCompressSync, constants } from 'node:zlib';
import { bytesDigest } from '../../pipelines/text/digest.ts';

export interface CompressedPage {
  readonly digest: Uint8Array;
  readonly body: Uint8Array;
}

/**
 * On 455 real pages: 0.5 ms and 43 KB a page; quality 4 takes 1.8 ms for 37 KB, gzip at its default
 * 2.3 ms for 41 KB.
 */
const QUALITY = { [constants.BROTLI_PARAM_QUALITY]: 1 };

/** Compresses a page for storage. */
export function compressPage(body: Uint8Array): CompressedPage {
  return {
    digest: bytesDigest(body),
    body: brotliCompressSync(body, { params: QUALITY }),
  };
}
