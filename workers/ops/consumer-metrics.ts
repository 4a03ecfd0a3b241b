import { Gauge, type Registry } from 'prom-client';
import type { Consumer } from '../../db/changes/consumers.ts';

/** Adds how far named consumers are behind. @param read returns all of them; undefined while the database is away */
export function addConsumerMetrics(registers: Registry[], read: () => Promise<readonly Consumer[] | undefined>): void {
  const labelNames = ['consumer'] as const;
  new Gauge({
    name: 'wireroom_consumer_behind_changes',
    help: 'Changes that a named consumer has not acknowledged',
    labelNames,
    registers,
    async collect() {
      const consumers = await read();
      this.reset();
      for (const { name, behind } of consumers ?? []) this.set({ consumer: name }, behind);
    },
  });
  new Gauge({
    name: 'wireroom_consumer_lag_seconds',
    help: 'Time since the first change that a named consumer has not acknowledged, in seconds; 0 if there is none',
    labelNames,
    registers,
    async collect() {
      const consumers = await read();
      this.reset();
      for (const { name, lag_s } of consumers ?? []) this.set({ consumer: name }, lag_s);
    },
  });
}
