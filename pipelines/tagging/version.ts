/** Changes with everything that may change tags; stored with each article so that old ones can be tagged again. Written by `npm run stamp`. */
export const TAGGER_VERSION = 'f8626ea05f';
