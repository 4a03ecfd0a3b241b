/** Changes with everything that may change an article's text or metadata; stored with each article, so that old ones can be read again. Written by `npm run stamp`. */
export const EXTRACTOR_VERSION = 'ef8b28f1a4';
