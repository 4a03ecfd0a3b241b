import type pg from 'pg';
import { heartbeat } from '../../db/claims/processes.ts';
import { openPool } from '../../db/connection/pool.ts';
import type { OutageLog } from '../outages/outage-log.ts';
import { recurring } from '../recurring.ts';

export interface Heartbeat {
  /** Resolves after the first heartbeat. A process that is not registered counts as dead, and must not claim. */
  readonly registered: Promise<void>;
  stop(): Promise<void>;
}

export interface HeartbeatOptions {
  readonly databaseUrl: string;
  /** Used if the heartbeat's own connection fails and cannot be replaced. */
  readonly pool: pg.Pool;
  readonly process: { readonly id: string; readonly name: string };
  /** Called after each heartbeat with the schema version of the database. */
  readonly onBeat: (schemaVersion: number) => void;
  /** What to do at a notification, by channel (db/connection/pool.ts). It is only a hint: any role can send one. */
  readonly onHeard: Readonly<Record<string, () => void>>;
  readonly outages: OutageLog;
}

export const HEARTBEAT_CONNECTIONS = 1;
const HEARTBEAT_MS = 3_000;
const RETRY_MS = 500;
/** A connection without an answer is replaced well before the liveness timeout of the process. */
const QUERY_TIMEOUT_MS = 4_000;

/**
 * Records every three seconds that this process is alive, on a timer and a connection of its own:
 * no lock, busy event loop or exhausted pool may make its claims look like those of a dead process.
 * As this connection is always open, it also listens for notifications.
 */
export function startHeartbeat(options: HeartbeatOptions): Heartbeat {
  const { databaseUrl, pool, process, onBeat, onHeard, outages } = options;
  const own = openPool(databaseUrl, {
    max: HEARTBEAT_CONNECTIONS,
    name: 'wireroom heartbeat',
    queryMs: QUERY_TIMEOUT_MS,
    async onConnect(client) {
      client.on('notification', ({ channel }) => onHeard[channel]?.());
      for (const channel of Object.keys(onHeard)) await client.query(`listen ${channel}`);
      for (const look of Object.values(onHeard)) look(); // for what came before
    },
  });
  let setRegistered: () => void = () => undefined;
  const registered = new Promise<void>((resolve) => {
    setRegistered = resolve;
  });
  const beats = recurring(async () => {
    try {
      const version = await heartbeat(own, process.id, process.name).catch(() =>
        heartbeat(pool, process.id, process.name),
      );
      outages.recovered('database');
      setRegistered();
      onBeat(version);
      return HEARTBEAT_MS;
    } catch (error) {
      outages.report(error, 'the heartbeat failed');
      return RETRY_MS;
    }
  });
  return {
    registered,
    async stop() {
      await beats.stop();
      await own.end();
    },
  };
}
