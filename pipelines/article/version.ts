/** Changes with everything that may change an article's text or metadata; stored with each article, so that old ones can be read again. */
export const EXTRACTOR_VERSION = '4';
