import { parseUrl } from '../../../config/parse-url.ts';

/** Ampersands that were escaped twice. No URL contains them intentionally. */
const ESCAPED_AMPERSAND = /&(?:amp|#0{0,3}38);/g;

/** A host without a scheme. */
const BARE_HOST = /^www\.[^\s/?#.]+\.[^\s/?#]/i;

/** Resolves a reference to an absolute URL. Returns `undefined` if it is invalid or blank. */
export function resolveUrl(reference: string | undefined, base: string): string | undefined {
  let trimmed = reference?.trim();
  if (trimmed === undefined || trimmed === '') return undefined;
  if (trimmed.includes('&')) trimmed = trimmed.replace(ESCAPED_AMPERSAND, '&');
  if (BARE_HOST.test(trimmed)) trimmed = `//${trimmed}`;
  return parseUrl(trimmed, base)?.href;
}

/** Like `resolveUrl`, but only for http and https. */
export function resolveWebUrl(reference: string | undefined, base: string): string | undefined {
  const url = resolveUrl(reference, base);
  return url !== undefined && /^https?:/.test(url) ? url : undefined;
}
