import { join } from 'node:path';
import { type ServiceProcess, startServiceProcess } from './service-process.ts';

export const NAMES = ['A', 'B'] as const;
export type Name = (typeof NAMES)[number];

/** Two services on one database and one queue, each of which can be killed, stopped and restarted. */
export interface Services {
  /** Starts a service. @param more settings for it alone @returns the time of the start */
  start(name: Name, more?: Readonly<Record<string, string>>): Date;
  kill(names: readonly Name[]): Promise<void>;
  signal(name: Name, signal: NodeJS.Signals): void;
  residentMb(name: Name): number;
  /** Process ids of the running services. */
  readonly pids: readonly number[];
  /** Services that ended without having been killed, in words. */
  readonly unexpectedExits: readonly string[];
  /** Stops all services gracefully. @returns those that did not end properly in time */
  stop(withinMs: number): Promise<string[]>;
  /** Kills the remaining services. */
  close(): Promise<void>;
}

export function createServices(env: Readonly<Record<string, string>>, folder: string): Services {
  const running = new Map<Name, ServiceProcess>();
  const unexpectedExits: string[] = [];
  const kill = async (names: readonly Name[]): Promise<void> => {
    const processes = names.flatMap((name) => running.get(name) ?? []);
    for (const name of names) running.delete(name);
    for (const service of processes) service.signal('SIGKILL');
    await Promise.all(processes.map((service) => service.exit));
  };
  return {
    start(name, more = {}) {
      const service = startServiceProcess({ ...env, ...more }, join(folder, `${name}.log`));
      running.set(name, service);
      void service.exit.then((ended) => {
        if (running.get(name) === service) unexpectedExits.push(`service ${name} ended by itself with ${ended}`);
      });
      return service.startedAt;
    },
    kill,
    signal: (name, signal) => running.get(name)?.signal(signal),
    residentMb: (name) => running.get(name)?.residentMb() ?? 0,
    get pids() {
      return [...running.values()].map(({ pid }) => pid);
    },
    unexpectedExits,
    async stop(withinMs) {
      const stopping = [...running];
      running.clear();
      return (
        await Promise.all(
          stopping.map(async ([name, service]) => {
            service.signal('SIGTERM');
            const late = setTimeout(() => service.signal('SIGKILL'), withinMs);
            const ended = await service.exit;
            clearTimeout(late);
            return ended === 0 ? [] : [`service ${name}, told to stop, ended with ${ended}`];
          }),
        )
      ).flat();
    },
    close: () => kill(NAMES),
  };
}
