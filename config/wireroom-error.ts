import type { Outcome } from './outcomes.ts';

/** An expected failure: it knows which outcome it is, so nobody has to guess from its message. */
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
