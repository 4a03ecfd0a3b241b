import { Counter, type Registry } from 'prom-client';
import type { WatchHealth } from '../../db/watches/watch-health.ts';
import type { SentBatch } from '../watches/send-batch.ts';
import { type Gauges, secondsSince } from './gauges.ts';

/**
 * Adds the metrics of watches to a registry.
 * @param health asks the database; undefined while it is away
 * @returns a function that counts a request
 */
export function addWatchMetrics(
  registry: Registry,
  gauges: Gauges,
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
    help: 'Deliveries that receivers of watches took from this process (delivered), or that it gave up (dead_lettered)',
    labelNames: ['result'],
    registers,
  });
  const ageOf = async (since: (health: WatchHealth) => Date | undefined): Promise<number | undefined> => {
    const known = await health();
    const at = known && since(known);
    return at ? secondsSince(at) : known && 0;
  };
  gauges.value(
    'wireroom_deliveries_waiting',
    'Deliveries that active watches have yet to send; NaN while the database is away',
    async () => (await health())?.waiting,
  );
  gauges.value(
    'wireroom_deliveries_age_seconds',
    'Age of the oldest pending delivery, in seconds; NaN while the database is away',
    () => ageOf(({ waitingSince }) => waitingSince),
  );
  gauges.value(
    'wireroom_watches_lag_seconds',
    'Age of the oldest change that was not compared with the watches yet, in seconds; NaN while the database is away',
    () => ageOf(({ unmatchedSince }) => unmatchedSince),
  );
  return ({ outcome, delivered, deadLettered }) => {
    requests.inc({ outcome });
    if (delivered > 0) deliveries.inc({ result: 'delivered' }, delivered);
    if (deadLettered > 0) deliveries.inc({ result: 'dead_lettered' }, deadLettered);
  };
}
