/** Changes with everything that may change an article's text or metadata; stored with each article, so that old ones can be read again. Written by `npm run stamp`. */
export const EXTRACTOR_VERSION = 'f82e34c8fd';
