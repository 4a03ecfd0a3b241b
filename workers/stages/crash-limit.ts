import { WireroomError } from '../../config/wireroom-error.ts';
import type { Claim } from '../../db/claims/claims.ts';

/** Claims in a row that ended with a crash of their process, after which a page is rejected and a feed postponed. */
export const MAX_CRASHES = 10;

export function hasCrashedTooOften({ crashes }: Claim): boolean {
  return crashes > MAX_CRASHES;
}

/** The failure of a page or feed that has crashed too often. */
export function crashLimitError(url: string): WireroomError {
  return new WireroomError('internal', `abandoned: ${MAX_CRASHES} attempts in a row crashed their process`, { url });
}
