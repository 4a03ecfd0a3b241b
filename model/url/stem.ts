import { createHash } from 'node:crypto';
import { keyParts } from './digest.ts';

/** The common part of the variants of a URL, and the query parameters that distinguish them, as unreadable digests. */
export interface UrlStem {
  /** sha256 of host, path and route. */
  readonly digest: Buffer;
  /** One digest for each query parameter. */
  readonly parameters: readonly string[];
  /** Whether the path is the root of the host, where parameters alone may select the page. */
  readonly isRoot: boolean;
}

/**
 * Returns the stem of a URL that `normalizeUrl` accepts. URLs with the same stem differ only in
 * their query parameters, their scheme, trailing slashes, the spelling of escapes (see digest.ts)
 * and `www.`.
 */
export function stemOf(url: string): UrlStem {
  const { host, path, search, hash } = keyParts(url);
  const parameters = search === '' ? [] : search.slice(1).split('&');
  return {
    digest: sha256(host.replace(/^www\./, '') + path + hash).digest(),
    parameters: [...new Set(parameters)].map((parameter) => sha256(parameter).digest('hex')),
    isRoot: path === '' && hash === '',
  };
}

const sha256 = (text: string) => createHash('sha256').update(text);
