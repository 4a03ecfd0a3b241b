import { join } from 'node:path';
import { type ServiceProcess, startServiceProcess } from './service-process.ts';

export const NAMES = ['A', 'B'] as const;
export type Name = (typeof NAMES)[number];

/** Two services on one database and one queue, each of which can be killed, stopped and restarted. */
export interface Staff {
  /** Starts a service. @param more settings for it alone @returns the time of the start */
  start(name: Name, more?: Readonly<Record<string, string>>): Date;
  kill(names: readonly Name[]): Promise<void>;
  signal(name: Name, signal: NodeJS.Signals): void;
  residentMb(name: Name): number;
  /** Process ids of the running services. */
  readonly pids: readonly number[];
  /** Services that ended without having been killed, in words. */
  readonly deserters: readonly string[];
  /** Stops all services gracefully. @returns those that did not end properly in time */
  dismiss(withinMs: number): Promise<string[]>;
  /** Kills the remaining services. */
  close(): Promise<void>;
}

export function createStaff(env: Readonly<Record<string, string>>, folder: string): Staff {
  const present = new Map<Name, ServiceProcess>();
  const deserters: string[] = [];
  const kill = async (names: readonly Name[]): Promise<void> => {
    const processes = names.flatMap((name) => present.get(name) ?? []);
    for (const name of names) present.delete(name);
    for (const service of processes) service.signal('SIGKILL');
    await Promise.all(processes.map((service) => service.exit));
  };
  return {
    start(name, more = {}) {
      const service = startServiceProcess({ ...env, ...more }, join(folder, `${name}.log`));
      present.set(name, service);
      void service.exit.then((ended) => {
        if (present.get(name) === service) deserters.push(`service ${name} ended by itself with ${ended}`);
      });
      return service.startedAt;
    },
    kill,
    signal: (name, signal) => present.get(name)?.signal(signal),
    residentMb: (name) => present.get(name)?.residentMb() ?? 0,
    get pids() {
      return [...present.values()].map(({ pid }) => pid);
    },
    deserters,
    async dismiss(withinMs) {
      const leaving = [...present];
      present.clear();
      return (
        await Promise.all(
          leaving.map(async ([name, service]) => {
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
