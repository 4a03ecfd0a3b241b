import { expect, test } from 'vitest';
import { clientEnvironment } from '../../../db/connection/client-environment.ts';

test('a client connects as the URL says, whatever the environment said before', () => {
  const url =
    'postgres://me%40here:p%40ss@[::1]:6543/my%20news?sslmode=verify-full&sslrootcert=/etc/ca.pem&connect_timeout=7';
  const before = {
    PATH: '/bin',
    PGHOST: 'other',
    PGSERVICE: 'other',
    PGSSLMODE: 'disable',
    PGUSER: 'other',
    PAGER: 'less',
  };
  expect(clientEnvironment(url, before)).toEqual({
    PATH: '/bin',
    PAGER: 'less',
    PGHOST: '::1',
    PGPORT: '6543',
    PGUSER: 'me@here',
    PGPASSWORD: 'p@ss',
    PGDATABASE: 'my news',
    PGSSLMODE: 'verify-full',
    PGSSLROOTCERT: '/etc/ca.pem',
    PGCONNECT_TIMEOUT: '7',
  });
});

test('what a URL leaves out is left to the client; the word of ours is told in its own', () => {
  expect(clientEnvironment('postgres:///news?host=/run/postgresql&sslmode=no-verify', { PGPASSWORD: 'old' })).toEqual({
    PGHOST: '/run/postgresql',
    PGDATABASE: 'news',
    PGSSLMODE: 'require',
  });
});
