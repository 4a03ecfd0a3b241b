import { WireroomError } from '../../../config/wireroom-error.ts';

/** Size of the largest allowed sitemap; takes seconds to process. */
const MAX_ENTRIES = 50_000;

/** Checks the number of entries. @throws WireroomError `too_large` */
export const checkEntryCount = (entries: number, url: string): void => {
  if (entries > MAX_ENTRIES) throw new WireroomError('too_large', `more than ${MAX_ENTRIES} entries`, { url });
};
