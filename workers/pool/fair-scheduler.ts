import type { AwakeClock } from './awake-clock.ts';

/** The slot of one task. */
export interface ComputeSlot {
  /**
   * Call it when the computing begins; earlier work of the pool worker does not count.
   * @param spent returns the milliseconds of computing since then
   */
  begin(spent: () => number): void;
  /** Releases the slot. @returns milliseconds of computing */
  end(): number;
}

/** Thrown when other sites have to come first. The work has to be retried later; no attempt is counted. */
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
  /** The task counts as heavy because of its size, whatever is known of its key. */
  readonly large?: boolean | undefined;
  /** The task waits as long as it takes, and never fails with SiteBusy. */
  readonly neverRefuse?: boolean | undefined;
}

export interface FairScheduler {
  /**
   * Resolves when a task may start.
   * @throws SiteBusy when it is heavy and too many heavy tasks wait already
   */
  acquire(request: SlotRequest): Promise<ComputeSlot>;
  /** Throws SiteBusy when a slot would be refused now. */
  requireCapacity(key: string): void;
}

interface Use {
  readonly ms: number;
  readonly tasks: number;
  /** Time of these figures, which decay. */
  readonly at: number;
}

interface Running extends SlotRequest {
  spent: () => number;
  /** Light tasks have started while it was running. */
  besideLight: boolean;
}

interface Waiting extends SlotRequest {
  readonly start: (slot: ComputeSlot) => void;
  readonly refuse: (error: SiteBusy) => void;
}

/** After this time, half of the computing time of a key is forgotten. */
const HALF_LIFE_MS = 300_000;
/** A key whose tasks take longer than this on average is heavy. A typical page takes 50 ms. */
const HEAVY_MS = 1_000;
/** Estimate for a large task of an unknown key. */
const LARGE_MS = 2_000;
/** Keys that used less than this are dropped. */
const MIN_KEPT_MS = 1;
const MIN_WAIT_MS = 1_000;
const MAX_WAIT_MS = 60_000;

/**
 * Shares slots among keys (the sites whose documents are computed), so that no site keeps the
 * others waiting:
 * - the waiting key with the least recent computing time goes next;
 * - while other keys wait, a key has one slot;
 * - heavy tasks (large ones, and those of keys whose tasks take long) share half of the slots, at
 *   least one. If light tasks started while a heavy one was running, the next heavy one starts
 *   after a pause as long as that task;
 * - as many heavy tasks may wait as there are slots, one of each key.
 */
export function createFairScheduler(slots: number, { now, after }: Pick<AwakeClock, 'now' | 'after'>): FairScheduler {
  const heavySlots = Math.max(1, Math.floor(slots / 2));
  const uses = new Map<string, Use>();
  const running = new Set<Running>();
  const waiting = new Set<Waiting>();
  let lastCleanup = now();
  let heavyPausedUntil = now();

  const useOf = (key: string): Use => {
    const { ms, tasks, at } = uses.get(key) ?? { ms: 0, tasks: 0, at: now() };
    const decay = 2 ** ((at - now()) / HALF_LIFE_MS);
    return { ms: ms * decay, tasks: tasks * decay, at: now() };
  };
  const runningMs = (key: string): number =>
    [...running].reduce((sum, task) => sum + (task.key === key ? task.spent() : 0), 0);
  const usedMs = (key: string): number => useOf(key).ms + runningMs(key);
  /** Average time of a task of this key, including the running one. */
  const averageMs = (key: string): number => {
    const { ms, tasks } = useOf(key);
    return Math.max(tasks > 0 ? ms / tasks : 0, (ms + runningMs(key)) / (tasks + 1));
  };
  const isHeavyKey = (key: string): boolean => averageMs(key) > HEAVY_MS;
  const isHeavyTask = ({ key, large }: SlotRequest): boolean => large === true || isHeavyKey(key);
  const isRunning = (key: string): boolean => [...running].some((task) => task.key === key);
  const byUse = (a: { readonly key: string }, b: { readonly key: string }): number => usedMs(a.key) - usedMs(b.key);

  const recordUse = (key: string, ms: number): void => {
    const use = useOf(key);
    uses.set(key, { ...use, ms: use.ms + ms, tasks: use.tasks + 1 });
    if (now() - lastCleanup < HALF_LIFE_MS) return;
    lastCleanup = now();
    for (const other of uses.keys()) if (useOf(other).ms < MIN_KEPT_MS) uses.delete(other);
  };

  const start = (task: Waiting): void => {
    const started: Running = { key: task.key, large: task.large, spent: () => 0, besideLight: false };
    waiting.delete(task);
    if (!isHeavyTask(task)) for (const other of running) other.besideLight = true;
    running.add(started);
    task.start({
      begin(spent) {
        started.spent = spent;
      },
      end() {
        const ms = started.spent();
        if (running.delete(started)) recordUse(started.key, ms);
        if (started.besideLight && ms > HEAVY_MS) pauseHeavy(ms);
        startNext();
        return ms;
      },
    });
  };

  const pauseHeavy = (ms: number): void => {
    heavyPausedUntil = Math.max(heavyPausedUntil, now() + ms);
    after(ms, startNext);
  };

  const next = (): Waiting | undefined => {
    const heavyBlocked = now() < heavyPausedUntil || [...running].filter(isHeavyTask).length >= heavySlots;
    const eligible = [...waiting].filter((task) => !heavyBlocked || !isHeavyTask(task));
    const others = eligible.filter(({ key }) => !isRunning(key));
    return (others.length > 0 ? others : eligible).sort(byUse)[0];
  };

  /** Returns the first waiting heavy task of each key, the key with the least computing time first. */
  const heavyWaiting = (): Waiting[] => {
    const first = new Map<string, Waiting>();
    for (const task of waiting)
      if (!task.neverRefuse && !first.has(task.key) && isHeavyTask(task)) first.set(task.key, task);
    return [...first.values()].sort(byUse);
  };

  /** Estimates the milliseconds until the present heavy tasks are done. */
  const waitMs = (): number => {
    const heavy = [...running, ...waiting].filter(isHeavyTask);
    const total = heavy.reduce((sum, { key }) => sum + Math.max(averageMs(key), HEAVY_MS), 0) / heavySlots;
    return Math.min(Math.max(total, MIN_WAIT_MS), MAX_WAIT_MS);
  };

  const refuseSurplus = (): void => {
    const kept = new Set(heavyWaiting().slice(0, slots));
    for (const task of waiting) {
      if (task.neverRefuse || kept.has(task) || !isHeavyTask(task)) continue;
      waiting.delete(task);
      // From now on its key counts as heavy, so capacity is checked before the next fetch.
      if (useOf(task.key).tasks < 1) recordUse(task.key, LARGE_MS);
      task.refuse(new SiteBusy(task.key, waitMs()));
    }
  };

  const startNext = (): void => {
    while (running.size < slots) {
      const task = next();
      if (task === undefined) break;
      start(task);
    }
    refuseSurplus();
  };

  return {
    acquire: (request) =>
      new Promise((resolve, reject) => {
        waiting.add({ ...request, start: resolve, refuse: reject });
        startNext();
      }),
    requireCapacity(key) {
      if (!isHeavyKey(key)) return;
      const ahead = heavyWaiting().filter((task) => task.key === key || usedMs(task.key) <= usedMs(key));
      if (ahead.length >= slots || ahead.some((task) => task.key === key)) throw new SiteBusy(key, waitMs());
    },
  };
}
