import type { Outcome } from './outcomes.ts';

/** An expected failure with its outcome code. */
export class WireroomError extends Error {
  override readonly name = 'WireroomError';
  readonly outcome: Outcome;
  readonly url: string | undefined;

  constructor(outcome: Outcome, message: string, about: { url?: string; cause?: unknown } = {}) {
    super(message, about.cause === undefined ? undefined : { cause: about.cause });
    this.outcome = outcome;
    this.url = about.url;
  }
}

/** Converts any error to a WireroomError. Unexpected errors become `internal`. */
export function asWireroomError(error: unknown): WireroomError {
  return error instanceof WireroomError ? error : new WireroomError('internal', String(error), { cause: error });
}
