import { WireroomError } from '../../config/wireroom-error.ts';
import type { Claim } from '../../db/claims/claims.ts';

/** A page or feed that keeps killing its process is given up after this many claims that ended without any exit. */
export const MAX_CRASHES = 10;

export const hasCrashedTooOften = ({ unfinished }: Claim): boolean => unfinished > MAX_CRASHES;

/** Why such an article is rejected, or such a feed put off. */
export const tooManyCrashes = (url: string): WireroomError =>
  new WireroomError('internal', `given up: ${MAX_CRASHES} attempts in a row ended their process`, { url });
