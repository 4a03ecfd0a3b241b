import type { NewsConnection, NewsPool } from '../reading/read.ts';

export interface Listener {
  /**
   * Resolves when something may have come since the last call: at a notification, after `ms`, when
   * the signal is aborted, or when the connection begins or ceases to listen. Never rejects:
   * without a connection, the time alone counts.
   */
  heard(ms: number, signal?: AbortSignal): Promise<void>;
  close(): void;
}

/**
 * Listens on a channel with a connection of its own. It is taken from the pool when it is first
 * needed, and again after it was lost.
 */
export function listen(pool: NewsPool, channel: string): Listener {
  let pending = false;
  let wake = (): void => undefined;
  const note = (): void => {
    pending = true;
    wake();
  };
  let end: (() => void) | undefined;

  /** Begins to listen. @returns ends the connection, whether it is there or on its way */
  const begin = (): (() => void) => {
    let connection: NewsConnection | undefined;
    let ended = false;
    const endThis = (): void => {
      if (ended) return;
      ended = true;
      end = undefined;
      // Not given back: it would go on listening for whoever gets it next.
      connection?.release(true);
    };
    const lost = (): void => {
      endThis();
      note();
    };
    const open = async (): Promise<void> => {
      const opened = await pool.connect();
      if (ended) return opened.release();
      connection = opened;
      connection.on('notification', note);
      // Stays for good: without a listener, an error would end the process.
      connection.on('error', lost);
      connection.on('end', lost);
      await connection.query({ text: `listen ${channel}` });
      note(); // what came before it listened
    };
    open().catch(endThis);
    return endThis;
  };
  return {
    async heard(ms, signal) {
      end ??= begin();
      if (!pending && !signal?.aborted)
        await new Promise<void>((resolve) => {
          const done = (): void => {
            clearTimeout(timer);
            signal?.removeEventListener('abort', done);
            wake = () => undefined;
            resolve();
          };
          const timer = setTimeout(done, ms);
          signal?.addEventListener('abort', done);
          wake = done;
        });
      pending = false;
    },
    close() {
      end?.();
    },
  };
}
