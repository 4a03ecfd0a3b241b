import { WireroomError } from '../../../config/wireroom-error.ts';

/** Seconds of work; as many as the largest sitemap has. */
const MAX_ENTRIES = 50_000;

/** Throws `too_large` for more entries than any feed needs. */
export const checkEntryCount = (entries: number, url: string): void => {
  if (entries > MAX_ENTRIES) throw new WireroomError('too_large', `more than ${MAX_ENTRIES} entries`, { url });
};
