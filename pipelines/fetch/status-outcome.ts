import type { Outcome } from '../../config/outcomes.ts';

/** Maps a final HTTP status to an outcome. A redirect that cannot be followed is a server error. */
export function outcomeOfStatus(status: number): Outcome {
  if (status >= 200 && status < 300) return 'ok';
  switch (status) {
    case 304:
      return 'not_modified';
    case 401:
    case 403:
    case 451:
      return 'forbidden';
    case 404:
      return 'not_found';
    case 410:
      return 'gone';
    case 429:
      return 'rate_limited';
    default:
      return status >= 400 && status < 500 ? 'client_error' : 'server_error';
  }
}
