import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_FOLDER } from '../../config/project-folder.ts';
import { blocksOf } from '../docs/quoted.ts';
import type { OtherPostgres } from './other-postgres.ts';

/** Creates users and database on a server with the SQL of docs/operating.md. @returns the URL of their owner */
export function setUpAsDocumented(server: OtherPostgres): string {
  const guide = readFileSync(join(PROJECT_FOLDER, 'docs/operating.md'), 'utf8');
  const [, start = ''] = guide.split('\n## Start\n');
  const [first = '', second = ''] = blocksOf(start.split('\n## ')[0] ?? '', 'sql');
  const psql = (url: string, sql: string) => server.run('psql', [url, '-q', '-v', 'ON_ERROR_STOP=1'], sql);
  psql(server.url, first);
  psql(Object.assign(new URL(server.url), { pathname: '/wireroom' }).href, second);
  return Object.assign(new URL(server.url), { username: 'wireroom', pathname: '/wireroom' }).href;
}
