/** Identifies the code and data that determine tags. Stored with each article, so that `wireroom retag` finds outdated tags. Written by `npm run stamp`. */
export const TAGGER_VERSION = '46e1530a83';
