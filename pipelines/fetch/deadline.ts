import { setMaxListeners } from 'node:events';

/** An abort signal that fires on timeout or when the caller aborts, whichever comes first. */
export interface Deadline {
  readonly signal: AbortSignal;
  /** Settles with the work, or rejects with the signal's reason if the signal fires first. */
  readonly race: <T>(work: Promise<T>) => Promise<T>;
  /** Clears the timer and the listener on the caller's signal, which may live as long as the service. */
  readonly release: () => void;
}

/** Starts a deadline. Its abort reason is the error from `expired` on timeout, or the reason of the caller's signal. */
export function startDeadline(ms: number, expired: () => Error, caller?: AbortSignal): Deadline {
  const controller = new AbortController();
  const { signal } = controller;
  const abort = (): void => controller.abort(caller?.reason);
  const timer = setTimeout(() => controller.abort(expired()), ms);
  if (caller?.aborted) abort();
  if (caller) {
    // Many fetches may share the caller's signal. They all remove their listeners, so Node's leak
    // warning is wrong here.
    setMaxListeners(0, caller);
    caller.addEventListener('abort', abort);
  }
  return {
    signal,
    race: (work) =>
      new Promise((resolve, reject) => {
        const stop = (): void => reject(signal.reason);
        if (signal.aborted) stop();
        signal.addEventListener('abort', stop);
        work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
      }),
    release: () => {
      clearTimeout(timer);
      caller?.removeEventListener('abort', abort);
    },
  };
}
