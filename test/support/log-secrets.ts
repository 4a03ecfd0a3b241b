import { WireroomError } from '../../config/wireroom-error.ts';
import { createLog } from '../../workers/service/log.ts';

// Logs what must not be seen, as JSON (json) or for a terminal (terminal), at a level: every line
// holds the secret once more.
const SECRET = 's3cr3t%22\\"';
const url = `https://reader:${SECRET}@feeds.example:8443/rss?a=1`;
const log = createLog(process.argv[3] ?? 'debug', process.argv[2] === 'terminal');

log.info({ feed: url }, 'polled');
log.warn(
  {
    err: new Error(`connect to ${url} failed`, {
      cause: new Error(`no route to redis://:${SECRET}@redis.example:6379`),
    }),
  },
  'in trouble',
);
log.error(
  {
    err: new WireroomError('dns_failure', `postgres://wireroom:p@${SECRET}@db.example/wireroom has no address`, {
      url,
    }),
  },
  url,
);
log.info({ options: { password: SECRET, connectionString: SECRET } }, 'connected');
log.error(
  { err: Object.assign(new Error('WRONGPASS'), { command: { name: 'auth', args: ['user', SECRET] } }) },
  'refused',
);
log.error(
  {
    err: Object.assign(new Error('terminating connection due to administrator command'), {
      code: '57P01',
      outcome: 'internal',
      client: { secretKey: 12_345_678, connectionParameters: { host: 'db.example' } },
    }),
  },
  'the database went away',
);
log.info({ article: 'https://news.example/@author/story', mail: 'news@wireroom.example' }, 'extracted');
