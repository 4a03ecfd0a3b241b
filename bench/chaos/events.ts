import { setTimeout as wait } from 'node:timers/promises';
import { putTickets } from './extra-tickets.ts';
import {
  ENOUGH,
  type InterruptPoint,
  midAnnouncement,
  midCommit,
  midFetch,
  midTicket,
  type PointContext,
} from './interrupt-points.ts';
import type { PostgresServer } from './postgres-server.ts';
import type { Random } from './random.ts';
import type { Name, Services } from './services.ts';
import { hasWrongClocks, wrongClock } from './wrong-clock.ts';

export interface Scene extends PointContext {
  readonly services: Services;
  readonly postgres: PostgresServer;
  readonly random: Random;
  /** Whether events are as short as possible. */
  readonly brief: boolean;
}

export interface EventReport {
  /** Which service was affected, and what was in flight. */
  readonly what: string;
  readonly point: InterruptPoint;
  /** Time from which work should resume; undefined if nothing was interrupted. */
  readonly resumesFrom: Date | undefined;
}

const KILLS = {
  'kill mid-fetch': midFetch,
  'kill mid-commit': midCommit,
  'kill mid-announcement': midAnnouncement,
  'kill mid-ticket': midTicket,
} as const satisfies Record<string, (context: PointContext) => Promise<InterruptPoint>>;

const EXTRA_TICKETS = 50;

const OTHERS = {
  'extra tickets': async (scene: Scene): Promise<EventReport> => {
    const { postgres, redis } = scene;
    const point = await midFetch(scene);
    await putTickets(EXTRA_TICKETS, { databaseUrl: postgres.url, redisUrl: redis?.url });
    return { what: `${EXTRA_TICKETS}; ${point.seen}`, point, resumesFrom: undefined };
  },
  'stop and wake up': async (scene: Scene): Promise<EventReport> => {
    const { services, random, brief } = scene;
    const point = await midFetch(scene);
    const name = random.pick<Name>(['A', 'B']);
    const stoppedAt = new Date();
    services.signal(name, 'SIGSTOP');
    // Longer than the liveness timeout of a process, and sometimes longer than the lease.
    const seconds = brief || random.chance(0.6) ? 18 : LEASE_MS / 1000 + 3;
    await wait(seconds * 1000);
    services.signal(name, 'SIGCONT');
    return { what: `${name} for ${seconds} s; ${point.seen}`, point, resumesFrom: stoppedAt };
  },
  'restart Postgres': async (scene: Scene): Promise<EventReport> => {
    const { postgres, random } = scene;
    const point = await midFetch(scene);
    const mode = random.pick<'fast' | 'immediate'>(['fast', 'immediate']);
    await postgres.restart(mode);
    return { what: `${mode}; ${point.seen}`, point, resumesFrom: new Date() };
  },
} as const satisfies Record<string, (scene: Scene) => Promise<EventReport>>;

const WITH_FAKETIME = {
  'wrong clock': async (scene: Scene): Promise<EventReport> => {
    const { pool, services, random, addWork } = scene;
    const offset = random.pick(['+400d', '+3d', '-2h']);
    const point = await midFetch(scene);
    const killedAt = new Date();
    await services.kill(['A']);
    services.start('A', wrongClock(offset));
    // Until it has done its housekeeping and worked for a while.
    const worked = async (): Promise<boolean> => {
      const { rows } = await pool.query<{ worked: boolean }>(
        `select coalesce(bool_or(seen_at - started_at > make_interval(secs => $2)), false) as worked
         from wireroom.processes where split_part(name, ':', 2)::int = any($1) and seen_at > now() - interval '5 seconds'`,
        [services.pids.slice(-1), WRONG_FOR_S], // the last one started
      );
      return rows[0]?.worked ?? false;
    };
    for (const until = performance.now() + MAX_WRONG_MS; performance.now() < until && !(await worked()); ) {
      await addWork();
      await wait(1_000);
    }
    await services.kill(['A']);
    services.start('A');
    return { what: `A at ${offset}; ${point.seen}`, point, resumesFrom: killedAt };
  },
} as const satisfies Record<string, (scene: Scene) => Promise<EventReport>>;

const WRONG_FOR_S = 10;
/** A process takes long to start on a busy machine. */
const MAX_WRONG_MS = 60_000;

const ON_REDIS = {
  'flush Redis': async (scene: Scene): Promise<EventReport> => {
    const point = await midFetch(scene);
    await scene.redis?.flush();
    return { what: point.seen, point, resumesFrom: new Date() };
  },
  'restart Redis': async (scene: Scene): Promise<EventReport> => {
    const point = await midFetch(scene);
    await scene.redis?.restart();
    return { what: `killed; ${point.seen}`, point, resumesFrom: new Date() };
  },
} as const satisfies Record<string, (scene: Scene) => Promise<EventReport>>;

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

/** Causes one event at its point. Killed services are restarted. */
export async function causeEvent(kind: EventKind, scene: Scene, victims: 'one' | 'some' | 'all'): Promise<EventReport> {
  if (!isKill(kind)) return { ...OTHERS, ...WITH_FAKETIME, ...ON_REDIS }[kind](scene);
  const { services, random } = scene;
  const killed: readonly Name[] = victims === 'all' || (victims === 'some' && random.chance(0.4)) ? ['A', 'B'] : ['A'];
  const point = await KILLS[kind](scene);
  const killedAt = new Date();
  await services.kill(killed);
  await point.release();
  const startedAt = killed.map((name) => services.start(name))[0];
  return {
    what: `${killed.join(' and ')}; ${point.seen}${point.inFlight.length < ENOUGH ? ' (too few)' : ''}`,
    point,
    // A surviving service goes on at once; otherwise the time counts from the restart.
    resumesFrom: killed.length === 1 ? killedAt : startedAt,
  };
}
