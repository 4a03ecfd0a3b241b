import { gunzipSync } from 'node:zlib';
import { WireroomError } from '../../config/wireroom-error.ts';

/** The size limit of an uncompressed feed. */
const MAX_BYTES = 10_000_000;

/**
 * Decompresses a gzip file once, as sitemaps often are (`sitemap.xml.gz`). Returns other and
 * invalid bodies unchanged.
 * @throws WireroomError `too_large`
 */
export function unzip(body: Uint8Array, url: string): Uint8Array {
  if (body[0] !== 0x1f || body[1] !== 0x8b) return body;
  try {
    return gunzipSync(body, { maxOutputLength: MAX_BYTES });
  } catch (cause) {
    if (cause instanceof RangeError) {
      throw new WireroomError('too_large', `more than ${MAX_BYTES} bytes after decompression`, { url, cause });
    }
    return body; // invalid gzip, which the caller reports as not a feed
  }
}
