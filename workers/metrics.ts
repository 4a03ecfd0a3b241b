import { Counter, collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import type { Outcome } from '../config/outcomes.ts';
import { STAGES, type Stage } from '../db/claims.ts';

export interface Metrics {
  countAttempt(stage: Stage, outcome: Outcome): void;
  /** Everything in the Prometheus text format. */
  text(): Promise<string>;
  readonly contentType: string;
}

/** What a process measures of itself. `depth` is asked at each scrape. */
export const createMetrics = (depth: (stage: Stage) => Promise<number>): Metrics => {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const attempts = new Counter({
    name: 'wireroom_attempts_total',
    help: 'Attempts of this process, by stage and outcome',
    labelNames: ['stage', 'outcome'],
    registers: [registry],
  });
  new Gauge({
    name: 'wireroom_queue_jobs',
    help: 'Jobs that wait or are being worked on, over all processes',
    labelNames: ['stage'],
    registers: [registry],
    async collect() {
      for (const stage of STAGES) this.set({ stage }, await depth(stage));
    },
  });
  return {
    countAttempt: (stage, outcome) => attempts.inc({ stage, outcome }),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
};
