import { pino } from 'pino';
import { expect, test } from 'vitest';
import { createOutageLog } from '../../../workers/outages/outage-log.ts';
import { QueueUnavailable } from '../../../workers/outages/redis-errors.ts';

const createRecorder = () => {
  const lines: Record<string, unknown>[] = [];
  let ms = 0;
  const log = pino({ base: null, timestamp: false }, { write: (line) => void lines.push(JSON.parse(line)) });
  return {
    lines,
    outages: createOutageLog(log, () => ms),
    pass: (seconds: number) => {
      ms += seconds * 1000;
    },
  };
};

const gone = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:5432'), { code: 'ECONNREFUSED' });

test('logs an outage at once, then once a minute with the number of lines left out', () => {
  const { outages, lines, pass } = createRecorder();
  for (let second = 0; second < 130; second++) {
    for (let n = 0; n < 7; n++) outages.report(gone, 'dispatching failed');
    pass(1);
  }
  expect(lines.map(({ msg, suppressed }) => ({ msg, suppressed }))).toEqual([
    { msg: 'the database is unavailable; retrying', suppressed: undefined },
    { msg: 'the database is unavailable; retrying', suppressed: 419 },
    { msg: 'the database is unavailable; retrying', suppressed: 419 },
  ]);
  outages.recovered('database');
  outages.recovered('database');
  expect(lines.slice(3)).toEqual([{ level: 30, forS: 130, msg: 'the database is available again' }]);
});

test('logs each backend and every other failure separately', () => {
  const { outages, lines } = createRecorder();
  const redis = new QueueUnavailable('Redis at 127.0.0.1:6379 refuses connections');
  for (let n = 0; n < 3; n++) {
    outages.report(gone, 'dispatching failed');
    outages.report(redis, 'dispatching failed');
    outages.report(new Error('no such column'), 'dispatching failed');
  }
  expect(lines.map(({ msg }) => msg)).toEqual([
    'the database is unavailable; retrying',
    'Redis is unavailable; retrying',
    'dispatching failed',
  ]);
});

test('logs a flapping backend no more than once a minute', () => {
  const { outages, lines, pass } = createRecorder();
  for (let n = 0; n < 50; n++) {
    outages.report(gone, 'dispatching failed');
    outages.recovered('database');
    pass(1);
  }
  expect(lines.map(({ msg }) => msg)).toEqual([
    'the database is unavailable; retrying',
    'the database is available again',
  ]);
});
