/** Ampersands that were escaped once too often: no URL has them on purpose. */
const ESCAPED_AMPERSAND = /&(?:amp|#0{0,3}38);/g;

/** A host where the scheme was forgotten. */
const BARE_HOST = /^www\.[^\s/?#.]+\.[^\s/?#]/i;

/** An absolute URL, or `undefined` when there is none to be made of the reference. */
export const resolveUrl = (reference: string | undefined, base: string): string | undefined => {
  let trimmed = reference?.trim();
  if (trimmed === undefined || trimmed === '') return undefined;
  if (trimmed.includes('&')) trimmed = trimmed.replace(ESCAPED_AMPERSAND, '&');
  if (BARE_HOST.test(trimmed)) trimmed = `//${trimmed}`;
  try {
    return new URL(trimmed, base).href;
  } catch {
    // No URL: that is the answer.
    return undefined;
  }
};

/** Like `resolveUrl`, but only what can be fetched: http and https. */
export const resolveWebUrl = (reference: string | undefined, base: string): string | undefined => {
  const url = resolveUrl(reference, base);
  return url !== undefined && /^https?:/.test(url) ? url : undefined;
};
