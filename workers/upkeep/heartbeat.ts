import type pg from 'pg';
import { heartbeat } from '../../db/claims/processes.ts';
import { openPool } from '../../db/connection/pool.ts';
import type { OutageLog } from '../outages/outage-log.ts';
import { recurring } from '../recurring.ts';

export interface Heartbeat {
  /** Resolves with the first beat: whoever is not registered is taken for dead, and may claim nothing. */
  readonly begun: Promise<void>;
  stop(): Promise<void>;
}

export interface HeartbeatOptions {
  readonly databaseUrl: string;
  /** Asked when the heartbeat's own connection is gone and no other is to be had. */
  readonly pool: pg.Pool;
  readonly process: { readonly id: string; readonly name: string };
  /** After each beat, with the version of the database's schema. */
  readonly onBeat: (schemaVersion: number) => void;
  readonly outages: OutageLog;
}

export const HEARTBEAT_CONNECTIONS = 1;
const HEARTBEAT_MS = 3_000;
const TRY_AGAIN_MS = 500;
/** A connection that does not answer is given up for another well before the silence counts as death. */
const PATIENCE_MS = 4_000;

/**
 * Says every three seconds that this process is alive, on a timer and a connection of its own: no lock, no work and no pool
 * that is used up may make its claims pass for those of a dead one.
 */
export const startHeartbeat = ({ databaseUrl, pool, process, onBeat, outages }: HeartbeatOptions): Heartbeat => {
  const own = openPool(databaseUrl, { max: HEARTBEAT_CONNECTIONS, name: 'wireroom heartbeat', queryMs: PATIENCE_MS });
  let begin: () => void = () => undefined;
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const beats = recurring(async () => {
    try {
      const version = await heartbeat(own, process.id, process.name).catch(() =>
        heartbeat(pool, process.id, process.name),
      );
      outages.recovered('database');
      begin();
      onBeat(version);
      return HEARTBEAT_MS;
    } catch (error) {
      outages.report(error, 'the heartbeat failed');
      return TRY_AGAIN_MS;
    }
  });
  return {
    begun,
    async stop() {
      await beats.stop();
      await own.end();
    },
  };
};
