/** One task that computes. */
export interface Turn {
  /** The computing itself has begun; what the thread did before is not counted. */
  begin(): void;
  /** The thread is free again. @returns milliseconds of computing */
  end(): number;
}

/** Thrown when others have to come first: the work is to be asked for again later. No attempt is counted. */
export class SiteBusy extends Error {
  override readonly name = 'SiteBusy';
  readonly freeAt: Date;

  constructor(site: string, waitMs: number) {
    super(`${site} has used much computing time; others come first for ${Math.ceil(waitMs / 1000)} s`);
    this.freeAt = new Date(Date.now() + waitMs);
  }
}

export interface FairTurns {
  /**
   * Resolves when a task of this key may start.
   * @param patient waits however long it takes
   * @throws SiteBusy when the key is heavy and too much heavy work waits already
   */
  turn(key: string, patient?: boolean): Promise<Turn>;
  /** Throws SiteBusy when a turn would be refused now. */
  requireRoom(key: string): void;
}

interface Use {
  readonly ms: number;
  readonly tasks: number;
  /** When these figures were right; they fade. */
  readonly at: number;
}

interface Running {
  readonly key: string;
  begunAt: number | undefined;
}

interface Waiting {
  readonly key: string;
  readonly patient: boolean;
  readonly start: (turn: Turn) => void;
  readonly refuse: (error: SiteBusy) => void;
}

/** After this time of computing, half of what a key used is forgotten. */
const HALF_LIFE_MS = 300_000;
/** A key whose tasks take longer than this on average is heavy. Usual pages take 50 ms. */
const HEAVY_MS = 1_000;
/** What fades below this is forgotten. */
const FORGOTTEN_MS = 1;
const SHORTEST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 60_000;

/**
 * Shares slots among keys (the sites whose documents are computed), so that none keeps the others waiting:
 * - the waiting key that used the least computing time lately goes next;
 * - while other keys wait, a key has one slot;
 * - heavy keys together have half of the slots, at least one, and as many tasks may wait as there are slots, one of each key.
 * @param now milliseconds that never go back
 */
export const createFairTurns = (slots: number, now: () => number): FairTurns => {
  const heavySlots = Math.max(1, Math.floor(slots / 2));
  const uses = new Map<string, Use>();
  const running = new Set<Running>();
  const waiting = new Set<Waiting>();
  let sweptAt = now();

  const useOf = (key: string): Use => {
    const { ms, tasks, at } = uses.get(key) ?? { ms: 0, tasks: 0, at: now() };
    const left = 2 ** ((at - now()) / HALF_LIFE_MS);
    return { ms: ms * left, tasks: tasks * left, at: now() };
  };
  const elapsed = ({ begunAt }: Running): number => (begunAt === undefined ? 0 : now() - begunAt);
  const runningMs = (key: string): number =>
    [...running].reduce((sum, task) => sum + (task.key === key ? elapsed(task) : 0), 0);
  const usedMs = (key: string): number => useOf(key).ms + runningMs(key);
  /** What a task of this key takes, including the one that is under way. */
  const usualMs = (key: string): number => {
    const { ms, tasks } = useOf(key);
    return Math.max(tasks > 0 ? ms / tasks : 0, (ms + runningMs(key)) / (tasks + 1));
  };
  const isHeavy = (key: string): boolean => usualMs(key) > HEAVY_MS;
  const isRunning = (key: string): boolean => [...running].some((task) => task.key === key);
  const byUse = (a: { readonly key: string }, b: { readonly key: string }): number => usedMs(a.key) - usedMs(b.key);

  const note = (key: string, ms: number): void => {
    const use = useOf(key);
    uses.set(key, { ...use, ms: use.ms + ms, tasks: use.tasks + 1 });
    if (now() - sweptAt < HALF_LIFE_MS) return;
    sweptAt = now();
    for (const other of uses.keys()) if (useOf(other).ms < FORGOTTEN_MS) uses.delete(other);
  };

  const start = (task: Waiting): void => {
    const own: Running = { key: task.key, begunAt: undefined };
    waiting.delete(task);
    running.add(own);
    task.start({
      begin() {
        own.begunAt ??= now();
      },
      end() {
        const ms = elapsed(own);
        if (running.delete(own)) note(own.key, ms);
        settle();
        return ms;
      },
    });
  };

  const next = (): Waiting | undefined => {
    const heavy = new Set([...waiting, ...running].map(({ key }) => key).filter(isHeavy));
    const full = [...running].filter(({ key }) => heavy.has(key)).length >= heavySlots;
    const able = [...waiting].filter(({ key }) => !full || !heavy.has(key));
    const others = able.filter(({ key }) => !isRunning(key));
    return (others.length > 0 ? others : able).sort(byUse)[0];
  };

  /** Heavy work that waits, what used least first; of each key the first. */
  const heavyWaiting = (): Waiting[] => {
    const first = new Map<string, Waiting>();
    for (const task of waiting)
      if (!task.patient && !first.has(task.key) && isHeavy(task.key)) first.set(task.key, task);
    return [...first.values()].sort(byUse);
  };

  /** Until the heavy work there is will be done. */
  const waitMs = (): number => {
    const keys = [...running, ...waiting].map(({ key }) => key).filter(isHeavy);
    const total = keys.reduce((sum, key) => sum + usualMs(key), 0) / heavySlots;
    return Math.min(Math.max(total, SHORTEST_WAIT_MS), LONGEST_WAIT_MS);
  };

  const refuseSurplus = (): void => {
    const kept = new Set(heavyWaiting().slice(0, slots));
    for (const task of waiting) {
      if (task.patient || kept.has(task) || !isHeavy(task.key)) continue;
      waiting.delete(task);
      task.refuse(new SiteBusy(task.key, waitMs()));
    }
  };

  const settle = (): void => {
    while (running.size < slots) {
      const task = next();
      if (task === undefined) break;
      start(task);
    }
    refuseSurplus();
  };

  return {
    turn: (key, patient = false) =>
      new Promise((resolve, reject) => {
        waiting.add({ key, patient, start: resolve, refuse: reject });
        settle();
      }),
    requireRoom(key) {
      if (!isHeavy(key)) return;
      const better = heavyWaiting().filter((task) => task.key === key || usedMs(task.key) <= usedMs(key));
      if (better.length >= slots || better.some((task) => task.key === key)) throw new SiteBusy(key, waitMs());
    },
  };
};
