import { Gauge, type Registry } from 'prom-client';

type Eventually<T> = T | Promise<T>;

/** Adds gauges that are read for each scrape. */
export interface Gauges {
  /** Adds a gauge of one value. It shows NaN while that is unknown, or else it would keep the last one. */
  value(name: string, help: string, read: () => Eventually<number | undefined>): void;
  /** Adds a gauge of a value for each label; of none while they are unknown. */
  values(
    name: string,
    help: string,
    label: string,
    read: () => Eventually<readonly (readonly [label: string, value: number])[] | undefined>,
  ): void;
}

/** Creates what adds gauges to a registry. */
export function createGauges(registry: Registry): Gauges {
  const registers = [registry];
  return {
    value: (name, help, read) =>
      void new Gauge({
        name,
        help,
        registers,
        async collect() {
          this.set((await read()) ?? Number.NaN);
        },
      }),
    values: (name, help, label, read) =>
      void new Gauge({
        name,
        help,
        labelNames: [label],
        registers,
        async collect() {
          const values = await read();
          this.reset();
          for (const [of, value] of values ?? []) this.set({ [label]: of }, value);
        },
      }),
  };
}

/** Returns the seconds since a time; a clock that is ahead counts as now. */
export function secondsSince(at: Date): number {
  return Math.max(Date.now() - at.getTime(), 0) / 1_000;
}
