import { WireroomError } from '../../../config/wireroom-error.ts';

/** Seconds of work; as many as the largest sitemap has. */
const MOST_ENTRIES = 50_000;

/** Throws `too_large` for more entries than any feed needs. */
export const refuseTooMany = (entries: number, url: string): void => {
  if (entries > MOST_ENTRIES) throw new WireroomError('too_large', `more than ${MOST_ENTRIES} entries`, { url });
};
