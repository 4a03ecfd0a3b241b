import type { Logger } from 'pino';
import type { Settings } from '../../config/settings.ts';
import { VERSION } from '../../config/version.ts';
import { redactPassword } from '../../db/connection/pool.ts';
import type { Database } from '../../db/database.ts';
import type { Service } from './service.ts';

export interface StartLogOptions {
  readonly settings: Pick<Settings, 'contact' | 'home' | 'opsAddress' | 'redisUrl'>;
  readonly database: Pick<Database, 'embedded' | 'url'>;
  readonly roles: readonly string[];
  readonly service: Pick<Service, 'opsPort'>;
}

/** Logs that the service runs: which program, on which database and queue, and where its metrics are. */
export async function logStart(log: Logger, { settings, database, roles, service }: StartLogOptions): Promise<void> {
  const port = await service.opsPort();
  log.info(
    {
      version: VERSION,
      pid: process.pid,
      database: database.embedded ? `embedded in ${settings.home}` : redactPassword(database.url),
      queue: settings.redisUrl === undefined ? 'postgres' : `redis at ${new URL(settings.redisUrl).host}`,
      roles: roles.join(','),
      ...(port === undefined ? {} : { metrics: `http://${localHost(settings.opsAddress)}:${port}/metrics` }),
    },
    'wireroom is running',
  );
  if (settings.contact === undefined)
    log.info('WIREROOM_CONTACT is not set: set it to a web page or e-mail address, so that sites can reach you');
}

/** Returns the host part of a URL at which this machine reaches a server that listens on an address. */
export function localHost(address: string): string {
  if (address === '0.0.0.0') return '127.0.0.1';
  if (address === '::') return '[::1]';
  return address.includes(':') ? `[${address}]` : address;
}
