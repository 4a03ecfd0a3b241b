/** Changes with everything that may change tags; stored with each article so that old ones can be tagged again. Written by `npm run stamp`. */
<<<<<<< HEAD
export const TAGGER_VERSION = '54b08f1c7b';
=======
export const TAGGER_VERSION = 'e2daedb68f';
>>>>>>> data
