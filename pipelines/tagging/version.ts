/** Changes with everything that may change tags; stored with each article so that old ones can be tagged again. */
export const TAGGER_VERSION = 'crf-6';
