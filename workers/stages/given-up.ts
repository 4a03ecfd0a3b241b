import { WireroomError } from '../../config/wireroom-error.ts';
import type { Claim } from '../../db/claims/claims.ts';

/** A page or feed that keeps killing its process is given up after this many claims that ended without any exit. */
export const MOST_UNFINISHED = 10;

export const isGivenUp = ({ unfinished }: Claim): boolean => unfinished > MOST_UNFINISHED;

/** Why such an article is rejected, or such a feed put off. */
export const givenUp = (url: string): WireroomError =>
  new WireroomError('internal', `given up: ${MOST_UNFINISHED} attempts in a row ended their process`, { url });
