import { expect, test } from 'vitest';
import { createMetrics } from '../../../workers/ops/metrics.ts';
import { createDatabase } from '../../support/database.ts';

test('each named consumer has the number of changes that wait for it, and the age of the first one', async () => {
  const { pool } = await createDatabase();
  await pool.query(`
    insert into wireroom.changes (article_id, kind, recorded_at) select n, 'added', now() - interval '90 minutes' from generate_series(1, 5) n;
    insert into wireroom.consumers (name, login, seq) values ('up-to-date', 'a', 5), ('late', 'a', 2)`);
  const housekeeping = () => ({ succeededAt: undefined, failures: 0, failure: undefined, blocked: false });
  const text = await createMetrics({ pool, backend: 'postgres', running: () => 0, housekeeping }).text();
  expect(text).toMatch(/^wireroom_consumer_behind_changes\{consumer="late"\} 3$/m);
  expect(text).toMatch(/^wireroom_consumer_behind_changes\{consumer="up-to-date"\} 0$/m);
  expect(text).toMatch(/^wireroom_consumer_lag_seconds\{consumer="late"\} 54\d\d(?:\.\d+)?$/m);
  expect(text).toMatch(/^wireroom_consumer_lag_seconds\{consumer="up-to-date"\} 0$/m);
});
