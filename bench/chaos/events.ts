import { setTimeout as wait } from 'node:timers/promises';
import type { Dice } from './dice.ts';
import { putTickets } from './extra-tickets.ts';
import { ENOUGH, type Ground, type Moment, midAnnouncement, midCommit, midFetch, midTicket } from './moments.ts';
import type { PostgresServer } from './postgres-server.ts';
import type { Name, Staff } from './staff.ts';
import { hasWrongClocks, wrongClock } from './wrong-clock.ts';

export interface Scene extends Ground {
  readonly staff: Staff;
  readonly postgres: PostgresServer;
  readonly dice: Dice;
  /** Whether events are as short as possible. */
  readonly brief: boolean;
}

export interface Happening {
  /** Which service was affected, and what the moment was like. */
  readonly what: string;
  readonly moment: Moment;
  /** Time from which work should resume; undefined if nothing was interrupted. */
  readonly resumesFrom: Date | undefined;
}

const KILLS = {
  'kill mid-fetch': midFetch,
  'kill mid-commit': midCommit,
  'kill mid-announcement': midAnnouncement,
  'kill mid-ticket': midTicket,
} as const satisfies Record<string, (ground: Ground) => Promise<Moment>>;

const EXTRA_TICKETS = 50;

const OTHERS = {
  'extra tickets': async (scene: Scene): Promise<Happening> => {
    const { postgres, redis } = scene;
    const moment = await midFetch(scene);
    await putTickets(EXTRA_TICKETS, { databaseUrl: postgres.url, redisUrl: redis?.url });
    return { what: `${EXTRA_TICKETS}; ${moment.seen}`, moment, resumesFrom: undefined };
  },
  'stop and wake up': async (scene: Scene): Promise<Happening> => {
    const { staff, dice, brief } = scene;
    const moment = await midFetch(scene);
    const name = dice.pick<Name>(['A', 'B']);
    const stoppedAt = new Date();
    staff.signal(name, 'SIGSTOP');
    // Longer than the liveness timeout of a process, and sometimes longer than the lease.
    const seconds = brief || dice.chance(0.6) ? 18 : LEASE_MS / 1000 + 3;
    await wait(seconds * 1000);
    staff.signal(name, 'SIGCONT');
    return { what: `${name} for ${seconds} s; ${moment.seen}`, moment, resumesFrom: stoppedAt };
  },
  'restart Postgres': async (scene: Scene): Promise<Happening> => {
    const { postgres, dice } = scene;
    const moment = await midFetch(scene);
    const mode = dice.pick<'fast' | 'immediate'>(['fast', 'immediate']);
    await postgres.restart(mode);
    return { what: `${mode}; ${moment.seen}`, moment, resumesFrom: new Date() };
  },
} as const satisfies Record<string, (scene: Scene) => Promise<Happening>>;

const WITH_FAKETIME = {
  'wrong clock': async (scene: Scene): Promise<Happening> => {
    const { pool, staff, dice, stir } = scene;
    const offset = dice.pick(['+400d', '+3d', '-2h']);
    const moment = await midFetch(scene);
    const killedAt = new Date();
    await staff.kill(['A']);
    staff.start('A', wrongClock(offset));
    // Until it has done its housekeeping and worked for a while.
    const worked = async (): Promise<boolean> => {
      const { rows } = await pool.query<{ worked: boolean }>(
        `select coalesce(bool_or(seen_at - started_at > make_interval(secs => $2)), false) as worked
         from wireroom.processes where split_part(name, ':', 2)::int = any($1) and seen_at > now() - interval '5 seconds'`,
        [staff.pids.slice(-1), WRONG_FOR_S], // the last one started
      );
      return rows[0]?.worked ?? false;
    };
    for (const until = performance.now() + MAX_WRONG_MS; performance.now() < until && !(await worked()); ) {
      await stir();
      await wait(1_000);
    }
    await staff.kill(['A']);
    staff.start('A');
    return { what: `A at ${offset}; ${moment.seen}`, moment, resumesFrom: killedAt };
  },
} as const satisfies Record<string, (scene: Scene) => Promise<Happening>>;

const WRONG_FOR_S = 10;
/** A process takes long to start on a busy machine. */
const MAX_WRONG_MS = 60_000;

const ON_REDIS = {
  'flush Redis': async (scene: Scene): Promise<Happening> => {
    const moment = await midFetch(scene);
    await scene.redis?.flush();
    return { what: moment.seen, moment, resumesFrom: new Date() };
  },
  'restart Redis': async (scene: Scene): Promise<Happening> => {
    const moment = await midFetch(scene);
    await scene.redis?.restart();
    return { what: `killed; ${moment.seen}`, moment, resumesFrom: new Date() };
  },
} as const satisfies Record<string, (scene: Scene) => Promise<Happening>>;

/** Longer than all time limits of a job together. */
export const LEASE_MS = 60_000;

export type EventKind = keyof typeof KILLS | keyof typeof OTHERS | keyof typeof WITH_FAKETIME | keyof typeof ON_REDIS;

export function eventKinds(backend: 'postgres' | 'redis'): EventKind[] {
  return [
    ...Object.keys(KILLS),
    ...Object.keys(OTHERS),
    ...(hasWrongClocks ? Object.keys(WITH_FAKETIME) : []),
    ...(backend === 'redis' ? Object.keys(ON_REDIS) : []),
  ] as EventKind[];
}

const isKill = (kind: EventKind): kind is keyof typeof KILLS => kind in KILLS;

/** Causes one event at its moment. Killed services are restarted. */
export async function makeHappen(kind: EventKind, scene: Scene, victims: 'one' | 'some' | 'all'): Promise<Happening> {
  if (!isKill(kind)) return { ...OTHERS, ...WITH_FAKETIME, ...ON_REDIS }[kind](scene);
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
    // A surviving service goes on at once; otherwise the time counts from the restart.
    resumesFrom: killed.length === 1 ? killedAt : startedAt,
  };
}
