/** An absolute URL, or `undefined` when there is none to be made of the reference. */
export const resolveUrl = (reference: string | undefined, base: string): string | undefined => {
  const trimmed = reference?.trim();
  if (trimmed === undefined || trimmed === '') return undefined;
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
