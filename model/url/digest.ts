import { createHash } from 'node:crypto';
import { WireroomError } from '../../config/wireroom-error.ts';
import { normalizeStoredUrl } from './normalize.ts';

/** Version of the key format. It is part of the hash input, so digests of different versions never match. */
export const KEY_VERSION = 1;

/**
 * Returns the sha256 key of a URL. Equal digests mean the same page. The hash input is the
 * normalized URL (see normalize.ts)
 * - without its scheme: http and https return the same page;
 * - without trailing slashes: `/story/` and `/story` are the same page on all but broken sites;
 * - with normalized escapes (RFC 3986 §6.2.2): `%d8` becomes `%D8`, `%7E` becomes `~`.
 * @throws WireroomError `bad_url` if the URL cannot be normalized
 */
export function urlDigest(url: string): Buffer {
  return createHash('sha256')
    .update(`${KEY_VERSION} ${keyOf(url)}`)
    .digest();
}

/** Returns a digest as text, for maps and for SQL that compares text. */
export function hex(digest: Buffer): string {
  return digest.toString('hex');
}

const keyOf = (url: string): string => {
  const { host, path, search, hash } = keyParts(url);
  return host + path + search + hash;
};

/** Returns the parts of the hash input. @throws WireroomError `bad_url` if the URL cannot be normalized */
export function keyParts(url: string): {
  readonly host: string;
  readonly path: string;
  readonly search: string;
  readonly hash: string;
} {
  const normalized = normalizeStoredUrl(url);
  if (normalized === undefined) throw new WireroomError('bad_url', 'not an http(s) URL of reasonable length', { url });
  const { host, pathname, search, hash } = new URL(normalized);
  return {
    host,
    path: normalizeEscapes(withoutTrailingSlashes(pathname)),
    search: normalizeEscapes(search),
    hash: normalizeEscapes(hash),
  };
}

/** Uses a loop because `/\/+$/` takes quadratic time on a path of many slashes. */
const withoutTrailingSlashes = (path: string): string => {
  let end = path.length;
  while (path[end - 1] === '/') end -= 1;
  return path.slice(0, end);
};

const normalizeEscapes = (text: string): string =>
  text.replace(/%[0-9a-f]{2}/gi, (triplet) => {
    const character = String.fromCharCode(Number.parseInt(triplet.slice(1), 16));
    return /[a-z0-9._~-]/i.test(character) ? character : triplet.toUpperCase();
  });
