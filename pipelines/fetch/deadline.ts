import { setMaxListeners } from 'node:events';

/** An abort signal that fires when the time is up or the caller gives up, whichever comes first. */
export interface Deadline {
  readonly signal: AbortSignal;
  /** Settles as the work does or, when the signal fires first, rejects at once with its reason. */
  readonly race: <T>(work: Promise<T>) => Promise<T>;
  /** Stops the clock and lets go of the caller's signal, which may live as long as the service. */
  readonly release: () => void;
}

/** What `expired` makes becomes the signal's reason when the time is up; when the caller gives up, the caller's reason does. */
export const startDeadline = (ms: number, expired: () => Error, caller?: AbortSignal): Deadline => {
  const controller = new AbortController();
  const { signal } = controller;
  const giveUp = (): void => controller.abort(caller?.reason);
  const timer = setTimeout(() => controller.abort(expired()), ms);
  if (caller?.aborted) giveUp();
  if (caller) {
    // Many fetches may share one caller's signal. Node would warn of a leak, but each of them lets go of it again.
    setMaxListeners(0, caller);
    caller.addEventListener('abort', giveUp);
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
      caller?.removeEventListener('abort', giveUp);
    },
  };
};
