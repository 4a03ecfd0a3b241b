import { setTimeout as wait } from 'node:timers/promises';
import type pg from 'pg';
import type { Dice } from './dice.ts';
import { ENOUGH, type Moment, midAnnouncement, midCommit, midEnqueue, midFetch } from './moments.ts';
import type { PostgresServer } from './postgres-server.ts';
import type { RedisServer } from './redis-server.ts';
import type { Name, Staff } from './staff.ts';
import { enqueueTwins } from './twin-jobs.ts';
import type { World } from './world.ts';

export interface Scene {
  readonly pool: pg.Pool;
  readonly world: World;
  readonly staff: Staff;
  readonly postgres: PostgresServer;
  readonly redis: RedisServer | undefined;
  readonly dice: Dice;
  /** No longer than it must be. */
  readonly brief: boolean;
}

export interface Happening {
  /** What was done to whom, and what was seen in that moment. */
  readonly what: string;
  readonly moment: Moment;
  /** From then on work should go on; undefined when nothing was interrupted. */
  readonly resumesFrom: Date | undefined;
}

const KILLS = {
  'kill mid-fetch': ({ pool, world }: Scene) => midFetch(pool, world),
  'kill mid-commit': ({ pool }: Scene) => midCommit(pool),
  'kill mid-announcement': ({ pool }: Scene) => midAnnouncement(pool),
  'kill mid-enqueue': ({ pool, redis }: Scene) => midEnqueue(pool, redis),
} as const satisfies Record<string, (scene: Scene) => Promise<Moment>>;

const OTHERS = {
  'same jobs twice': async ({ pool, world, postgres, redis }: Scene): Promise<Happening> => {
    const moment = await midFetch(pool, world);
    await enqueueTwins(moment.inFlight, { databaseUrl: postgres.url, redisUrl: redis?.url });
    return { what: `${moment.inFlight.length} jobs under way enqueued again`, moment, resumesFrom: undefined };
  },
  'stop and wake up': async ({ pool, world, staff, dice, brief }: Scene): Promise<Happening> => {
    const moment = await midFetch(pool, world);
    const name = dice.pick<Name>(['A', 'B']);
    const stoppedAt = new Date();
    staff.signal(name, 'SIGSTOP');
    // Longer than the silence after which a process counts as dead; now and then longer than the lease, too.
    const seconds = brief || dice.chance(0.6) ? 18 : LEASE_MS / 1000 + 3;
    await wait(seconds * 1000);
    staff.signal(name, 'SIGCONT');
    return { what: `${name} for ${seconds} s; ${moment.seen}`, moment, resumesFrom: stoppedAt };
  },
  'restart Postgres': async ({ pool, world, postgres, dice }: Scene): Promise<Happening> => {
    const moment = await midFetch(pool, world);
    const mode = dice.pick<'fast' | 'immediate'>(['fast', 'immediate']);
    await postgres.restart(mode);
    return { what: `${mode}; ${moment.seen}`, moment, resumesFrom: new Date() };
  },
} as const satisfies Record<string, (scene: Scene) => Promise<Happening>>;

const ON_REDIS = {
  'flush Redis': async ({ pool, world, redis }: Scene): Promise<Happening> => {
    const moment = await midFetch(pool, world);
    await redis?.flush();
    return { what: moment.seen, moment, resumesFrom: new Date() };
  },
  'restart Redis': async ({ pool, world, redis }: Scene): Promise<Happening> => {
    const moment = await midFetch(pool, world);
    await redis?.restart();
    return { what: `killed; ${moment.seen}`, moment, resumesFrom: new Date() };
  },
} as const satisfies Record<string, (scene: Scene) => Promise<Happening>>;

/** Longer than the time limits of a job together. */
export const LEASE_MS = 60_000;

export type EventKind = keyof typeof KILLS | keyof typeof OTHERS | keyof typeof ON_REDIS;

export const eventKinds = (backend: 'postgres' | 'redis'): EventKind[] =>
  [...Object.keys(KILLS), ...Object.keys(OTHERS), ...(backend === 'redis' ? Object.keys(ON_REDIS) : [])] as EventKind[];

const isKill = (kind: EventKind): kind is keyof typeof KILLS => kind in KILLS;

/** Makes one thing go wrong, at its moment. Killed services are started again. */
export const makeHappen = async (
  kind: EventKind,
  scene: Scene,
  victims: 'one' | 'some' | 'all',
): Promise<Happening> => {
  if (!isKill(kind)) return { ...OTHERS, ...ON_REDIS }[kind](scene);
  const { staff, dice } = scene;
  const killed: readonly Name[] = victims === 'all' || (victims === 'some' && dice.chance(0.4)) ? ['A', 'B'] : ['A'];
  const moment = await KILLS[kind](scene);
  const killedAt = new Date();
  await staff.kill(killed);
  await moment.release();
  const startedAt = killed.map((name) => staff.start(name))[0];
  return {
    what: `${killed.join(' and ')}; ${moment.seen}${moment.inFlight.length < ENOUGH ? ' (too few)' : ''}`,
    moment,
    // Whoever survives goes on at once; otherwise the clock starts with the restart.
    resumesFrom: killed.length === 1 ? killedAt : startedAt,
  };
};
