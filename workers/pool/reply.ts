import type { Outcome } from '../../config/outcomes.ts';
import { WireroomError } from '../../config/wireroom-error.ts';

/** Errors lose their class on the way from a worker, so they are passed as data. */
export type Reply<T = unknown> = { readonly ok: true; readonly value: T } | Failure;

export interface Failure {
  readonly ok: false;
  readonly outcome: Outcome;
  readonly message: string;
}

export function failureOf(error: unknown): Failure {
  if (error instanceof WireroomError) return { ok: false, outcome: error.outcome, message: error.message };
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { ok: false, outcome: 'internal', message };
}

/** @throws WireroomError if the task failed */
export function unwrap<T>(reply: Reply<T>): T {
  if (reply.ok) return reply.value;
  throw new WireroomError(reply.outcome, reply.message);
}
