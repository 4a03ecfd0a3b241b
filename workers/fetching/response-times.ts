import type { Settings } from '../../config/settings.ts';
import type { HostTime } from '../../db/hosts/response-times.ts';

/** Any document may take this long to compute. */
const FREE_COMPUTE_MS = 1_000;

/**
 * Response times of hosts that one job has learned and not stored yet. They are stored with the
 * next slot of their host, or with the result of the job.
 */
export interface ResponseTimes {
  /** Notes the stored time of a host, which comes with each slot. */
  readonly noteStored: (host: string, ms: number) => void;
  /** Records how long a host took to respond: a slow host gets fewer requests. */
  readonly record: (host: string, ms: number) => void;
  /**
   * Records how long a document of a host took to compute, if that is long: it delays later
   * requests like a slow response.
   */
  readonly recordComputing: (host: string, ms: number) => void;
  /** Returns the time of a host that is worth storing. */
  readonly of: (host: string) => number | undefined;
  /** Returns all times that are worth storing, and forgets them. */
  readonly take: () => HostTime[];
}

/** Creates an empty list of response times. */
export function createResponseTimes({ hostDelayMs }: Pick<Settings, 'hostDelayMs'>): ResponseTimes {
  const stored = new Map<string, number>();
  const learned = new Map<string, number>();
  const of = (host: string): number | undefined => {
    const ms = learned.get(host);
    // Below the minimum delay the response time of a host makes no difference.
    const matters = ms !== undefined && Math.max(ms, stored.get(host) ?? Number.POSITIVE_INFINITY) > hostDelayMs;
    return matters ? ms : undefined;
  };
  return {
    noteStored: (host, ms) => {
      stored.set(host, ms);
      learned.delete(host);
    },
    record: (host, ms) => void learned.set(host, ms),
    recordComputing: (host, ms) => {
      if (ms <= Math.max(hostDelayMs, FREE_COMPUTE_MS)) return;
      learned.set(host, Math.max(ms, learned.get(host) ?? stored.get(host) ?? 0));
    },
    of,
    take: () => {
      const times = [...learned.keys()].flatMap((host) => {
        const ms = of(host);
        return ms === undefined ? [] : [{ host, ms: Math.round(ms) }];
      });
      learned.clear();
      return times;
    },
  };
}
