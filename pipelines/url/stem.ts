import { createHash } from 'node:crypto';
import { keyParts } from './digest.ts';

/** What the variants of an address have in common, and what tells them apart; digests, so that neither can be read. */
export interface UrlStem {
  /** sha256 of host, path and route. */
  readonly digest: Buffer;
  /** A digest of each query parameter. */
  readonly parameters: readonly string[];
  /** It is the root of its host, where parameters alone may select the page. */
  readonly isRoot: boolean;
}

/**
 * The stem of a URL that `normalizeUrl` accepts. URLs with one stem differ only in their query parameters: the scheme,
 * slashes at the end and the spelling of escapes make no difference (see digest.ts), nor does `www.`.
 */
export const stemOf = (url: string): UrlStem => {
  const { host, path, search, hash } = keyParts(url);
  const parameters = search === '' ? [] : search.slice(1).split('&');
  return {
    digest: sha256(host.replace(/^www\./, '') + path + hash).digest(),
    parameters: [...new Set(parameters)].map((parameter) => sha256(parameter).digest('hex')),
    isRoot: path === '' && hash === '',
  };
};

const sha256 = (text: string) => createHash('sha256').update(text);
