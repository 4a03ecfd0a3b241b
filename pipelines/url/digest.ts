import { createHash } from 'node:crypto';
import { WireroomError } from '../../config/wireroom-error.ts';
import { normalizeStoredUrl } from './normalize.ts';

/** Version of the rule below. It is part of what is hashed: digests of different rules can never be confused. */
export const KEY_VERSION = 1;

/**
 * sha256 under which a URL is known: equal digests mean the same page.
 *
 * The key is the normalised URL (see normalize.ts) and further
 * - without its scheme: a page is the same over http and https;
 * - without slashes at the end of its path: `/story/` and `/story` are one page on all but broken sites;
 * - with escapes in one spelling (RFC 3986 §6.2.2): `%d8` is `%D8`, and `%7E` is `~`.
 *
 * Throws `bad_url` when the URL cannot be normalised.
 */
export const urlDigest = (url: string): Buffer =>
  createHash('sha256')
    .update(`${KEY_VERSION} ${keyOf(url)}`)
    .digest();

const keyOf = (url: string): string => {
  const { host, path, search, hash } = keyParts(url);
  return host + path + search + hash;
};

/** What the key is made of, part by part. Throws `bad_url` when the URL cannot be normalised. */
export const keyParts = (
  url: string,
): { readonly host: string; readonly path: string; readonly search: string; readonly hash: string } => {
  const normal = normalizeStoredUrl(url);
  if (normal === undefined) throw new WireroomError('bad_url', 'not an http(s) URL of reasonable length', { url });
  const { host, pathname, search, hash } = new URL(normal);
  return {
    host,
    path: oneSpelling(withoutFinalSlashes(pathname)),
    search: oneSpelling(search),
    hash: oneSpelling(hash),
  };
};

/** A loop, because `/\/+$/` takes quadratic time on a path of many slashes. */
const withoutFinalSlashes = (path: string): string => {
  let end = path.length;
  while (path[end - 1] === '/') end -= 1;
  return path.slice(0, end);
};

const oneSpelling = (text: string): string =>
  text.replace(/%[0-9a-f]{2}/gi, (triplet) => {
    const character = String.fromCharCode(Number.parseInt(triplet.slice(1), 16));
    return /[a-z0-9._~-]/i.test(character) ? character : triplet.toUpperCase();
  });
