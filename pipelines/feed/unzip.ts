import { gunzipSync } from 'node:zlib';
import { WireroomError } from '../../config/wireroom-error.ts';

/** As many bytes as a feed may have that is not packed. */
const MAX_BYTES = 10_000_000;

/**
 * The document in a file that is packed with gzip, as sitemaps often are (`sitemap.xml.gz`); any other body as it is, and
 * so what only begins like gzip. Unpacks once and no more. Throws `too_large`.
 */
export const unzip = (body: Uint8Array, url: string): Uint8Array => {
  if (body[0] !== 0x1f || body[1] !== 0x8b) return body;
  try {
    return gunzipSync(body, { maxOutputLength: MAX_BYTES });
  } catch (cause) {
    if (cause instanceof RangeError) {
      throw new WireroomError('too_large', `more than ${MAX_BYTES} bytes once unpacked`, { url, cause });
    }
    return body; // broken: it will be called by its name
  }
};
