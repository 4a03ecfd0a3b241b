import type { AwakeClock } from './awake-clock.ts';

/** One task that computes. */
export interface ComputeSlot {
  /**
   * The computing itself has begun; what the thread did before is not counted.
   * @param spent milliseconds of computing since then
   */
  begin(spent: () => number): void;
  /** The thread is free again. @returns milliseconds of computing */
  end(): number;
}

/** Thrown when others have to come first: the work is to be asked for again later. No attempt is counted. */
export class SiteBusy extends Error {
  override readonly name = 'SiteBusy';
  readonly freeInMs: number;

  constructor(site: string, waitMs: number) {
    super(`${site} has used much computing time; others come first for ${Math.ceil(waitMs / 1000)} s`);
    this.freeInMs = waitMs;
  }
}

export interface SlotRequest {
  readonly key: string;
  /** The task is heavy by what it weighs, whatever is known of its key. */
  readonly bulky?: boolean | undefined;
  /** Waits however long it takes. */
  readonly patient?: boolean | undefined;
}

export interface FairScheduler {
  /**
   * Resolves when a task may start.
   * @throws SiteBusy when it is heavy and too much heavy work waits already
   */
  turn(request: SlotRequest): Promise<ComputeSlot>;
  /** Throws SiteBusy when a turn would be refused now. */
  requireRoom(key: string): void;
}

interface Use {
  readonly ms: number;
  readonly tasks: number;
  /** When these figures were right; they fade. */
  readonly at: number;
}

interface Running extends SlotRequest {
  spent: () => number;
  /** Light tasks have started beside it. */
  besideLight: boolean;
}

interface Waiting extends SlotRequest {
  readonly start: (turn: ComputeSlot) => void;
  readonly refuse: (error: SiteBusy) => void;
}

/** After this time of computing, half of what a key used is forgotten. */
const HALF_LIFE_MS = 300_000;
/** A key whose tasks take longer than this on average is heavy. Usual pages take 50 ms. */
const HEAVY_MS = 1_000;
/** What a bulky task is taken to need as long as its key is not known. */
const BULKY_MS = 2_000;
/** What fades below this is forgotten. */
const FORGOTTEN_MS = 1;
const MIN_WAIT_MS = 1_000;
const MAX_WAIT_MS = 60_000;

/**
 * Shares slots among keys (the sites whose documents are computed), so that none keeps the others waiting:
 * - the waiting key that used the least computing time lately goes next;
 * - while other keys wait, a key has one slot;
 * - heavy tasks (bulky ones, and those of keys whose tasks take long) together have half of the slots, at least one, and
 *   after a heavy task beside which light ones came no other starts for as long as it took;
 * - of heavy tasks as many may wait as there are slots, one of each key.
 */
export const createFairScheduler = (
  slots: number,
  { now, after }: Pick<AwakeClock, 'now' | 'after'>,
): FairScheduler => {
  const heavySlots = Math.max(1, Math.floor(slots / 2));
  const uses = new Map<string, Use>();
  const running = new Set<Running>();
  const waiting = new Set<Waiting>();
  let sweptAt = now();
  let heavyFreeAt = now();

  const useOf = (key: string): Use => {
    const { ms, tasks, at } = uses.get(key) ?? { ms: 0, tasks: 0, at: now() };
    const left = 2 ** ((at - now()) / HALF_LIFE_MS);
    return { ms: ms * left, tasks: tasks * left, at: now() };
  };
  const runningMs = (key: string): number =>
    [...running].reduce((sum, task) => sum + (task.key === key ? task.spent() : 0), 0);
  const usedMs = (key: string): number => useOf(key).ms + runningMs(key);
  /** What a task of this key takes, including the one that is under way. */
  const usualMs = (key: string): number => {
    const { ms, tasks } = useOf(key);
    return Math.max(tasks > 0 ? ms / tasks : 0, (ms + runningMs(key)) / (tasks + 1));
  };
  const isHeavy = (key: string): boolean => usualMs(key) > HEAVY_MS;
  const isHeavyTask = ({ key, bulky }: SlotRequest): boolean => bulky === true || isHeavy(key);
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
    const own: Running = { key: task.key, bulky: task.bulky, spent: () => 0, besideLight: false };
    waiting.delete(task);
    if (!isHeavyTask(task)) for (const other of running) other.besideLight = true;
    running.add(own);
    task.start({
      begin(spent) {
        own.spent = spent;
      },
      end() {
        const ms = own.spent();
        if (running.delete(own)) note(own.key, ms);
        if (own.besideLight && ms > HEAVY_MS) rest(ms);
        settle();
        return ms;
      },
    });
  };

  const rest = (ms: number): void => {
    heavyFreeAt = Math.max(heavyFreeAt, now() + ms);
    after(ms, settle);
  };

  const next = (): Waiting | undefined => {
    const full = now() < heavyFreeAt || [...running].filter(isHeavyTask).length >= heavySlots;
    const able = [...waiting].filter((task) => !full || !isHeavyTask(task));
    const others = able.filter(({ key }) => !isRunning(key));
    return (others.length > 0 ? others : able).sort(byUse)[0];
  };

  /** Heavy work that waits, what used least first; of each key the first. */
  const heavyWaiting = (): Waiting[] => {
    const first = new Map<string, Waiting>();
    for (const task of waiting)
      if (!task.patient && !first.has(task.key) && isHeavyTask(task)) first.set(task.key, task);
    return [...first.values()].sort(byUse);
  };

  /** Until the heavy work there is will be done. */
  const waitMs = (): number => {
    const heavy = [...running, ...waiting].filter(isHeavyTask);
    const total = heavy.reduce((sum, { key }) => sum + Math.max(usualMs(key), HEAVY_MS), 0) / heavySlots;
    return Math.min(Math.max(total, MIN_WAIT_MS), MAX_WAIT_MS);
  };

  const refuseSurplus = (): void => {
    const kept = new Set(heavyWaiting().slice(0, slots));
    for (const task of waiting) {
      if (task.patient || kept.has(task) || !isHeavyTask(task)) continue;
      waiting.delete(task);
      // Next time it is asked whether there is room before anything is fetched.
      if (useOf(task.key).tasks < 1) note(task.key, BULKY_MS);
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
    turn: (request) =>
      new Promise((resolve, reject) => {
        waiting.add({ ...request, start: resolve, refuse: reject });
        settle();
      }),
    requireRoom(key) {
      if (!isHeavy(key)) return;
      const better = heavyWaiting().filter((task) => task.key === key || usedMs(task.key) <= usedMs(key));
      if (better.length >= slots || better.some((task) => task.key === key)) throw new SiteBusy(key, waitMs());
    },
  };
};
