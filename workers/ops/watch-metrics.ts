import { Counter, Gauge, type Registry } from 'prom-client';
import type { WatchHealth } from '../../db/watches/watch-health.ts';
import type { SentBatch } from '../watches/send-batch.ts';

/**
 * Adds the metrics of watches to a registry.
 * @param health asks the database; undefined while it is away
 * @returns a function that counts a request
 */
export function addWatchMetrics(
  registry: Registry,
  health: () => Promise<WatchHealth | undefined>,
): (sent: SentBatch) => void {
  const registers = [registry];
  const requests = new Counter({
    name: 'wireroom_watch_requests_total',
    help: 'Requests of this process to receivers of watches, by outcome',
    labelNames: ['outcome'],
    registers,
  });
  const deliveries = new Counter({
    name: 'wireroom_deliveries_total',
    help: 'Deliveries that receivers of watches took from this process (delivered), or that it gave up (parked)',
    labelNames: ['result'],
    registers,
  });
  new Gauge({
    name: 'wireroom_deliveries_waiting',
    help: 'Deliveries that active watches have yet to send; NaN while the database is away',
    registers,
    async collect() {
      this.set((await health())?.waiting ?? Number.NaN);
    },
  });
  const addAge = (name: string, help: string, since: (health: WatchHealth) => Date | undefined): void =>
    void new Gauge({
      name,
      help,
      registers,
      async collect() {
        const known = await health();
        const at = known && since(known);
        this.set(at ? Math.max(Date.now() - at.getTime(), 0) / 1_000 : known ? 0 : Number.NaN);
      },
    });
  addAge(
    'wireroom_deliveries_age_seconds',
    'Age of the oldest pending delivery, in seconds; NaN while the database is away',
    ({ waitingSince }) => waitingSince,
  );
  addAge(
    'wireroom_watches_lag_seconds',
    'Age of the oldest change that was not compared with the watches yet, in seconds; NaN while the database is away',
    ({ unmatchedSince }) => unmatchedSince,
  );
  return ({ outcome, delivered, parked }) => {
    requests.inc({ outcome });
    if (delivered > 0) deliveries.inc({ result: 'delivered' }, delivered);
    if (parked > 0) deliveries.inc({ result: 'parked' }, parked);
  };
}
