import { expect, test } from 'vitest';
import { createMetrics } from '../../workers/ops/metrics.ts';
import { createDatabase } from '../support/database.ts';

// After a change of the metrics: npx vitest run test/docs -u
test('docs/metrics.md lists every metric; names follow the rules of Prometheus', async () => {
  const { pool } = await createDatabase();
  const queues = { backend: 'postgres', depth: async () => 0 } as const;
  const housekeeping = () => ({ succeededAt: undefined, failures: 0, failure: undefined, blocked: false });
  const { registry } = createMetrics({ pool, queues, running: () => 0, housekeeping });
  const metrics = await registry.getMetricsAsJSON();
  const own = registry.getMetricsAsArray().filter(({ name }) => name.startsWith('wireroom_'));
  const rows = own.map((metric) => {
    const { name, help, type } = metrics.find((other) => other.name === metric.name) ?? metric;
    const labels = 'labelNames' in metric ? (metric.labelNames as readonly string[]).join(', ') : '';
    return { name, type: String(type), labels, help };
  });
  for (const { name, type, help } of rows) {
    expect(help, name).toMatch(/^[A-Z].{20,}$/);
    expect(name.endsWith('_total'), `${name}: counters, and only they, end in _total`).toBe(type === 'counter');
    expect(help.includes('seconds'), `${name}: the unit is in the name and in the help`).toBe(
      name.endsWith('_seconds'),
    );
  }
  expect(registry.getSingleMetric('nodejs_eventloop_lag_p99_seconds'), 'the lag of the event loop').toBeDefined();
  expect(registry.getSingleMetric('process_resident_memory_bytes')).toBeDefined();
  const document = [
    '# Metrics',
    '',
    'Each process of the service serves `GET /metrics` in the Prometheus text format, by default at http://127.0.0.1:9464/metrics',
    '(`WIREROOM_OPS_PORT`). `stage` is `feeds`, `articles` or `tags`; outcomes are those of `news.outcomes`. Counters start at 0 with',
    'each process. Metrics "over all processes" have the same value in each process: take the maximum, not the sum.',
    '',
    '| metric | type | labels | meaning |',
    '| --- | --- | --- | --- |',
    ...rows.map(({ name, type, labels, help }) => `| ${name} | ${type} | ${labels} | ${help} |`),
    '',
    'The endpoint also has the usual `process_*` and `nodejs_*` metrics, among them `nodejs_eventloop_lag_p99_seconds` (how late the',
    'event loop is) and `process_resident_memory_bytes`.',
    '',
    '## What to watch',
    '',
    '```promql',
    ...[
      [
        'Does it keep up? Alert: the oldest due work is more than an hour late.',
        'max by (stage) (wireroom_backlog_age_seconds) > 3600',
      ],
      ['How much does it do? Attempts per second.', 'sum by (stage) (rate(wireroom_attempts_total[5m]))'],
      ['What fails?', 'sum by (stage, outcome) (rate(wireroom_attempts_total{outcome!~"ok|not_modified"}[1h]))'],
      [
        'How long does an article take?',
        'histogram_quantile(0.95, sum by (le) (rate(wireroom_attempt_duration_seconds_bucket{stage="articles"}[5m])))',
      ],
      ['Is the database the limit? Alert when it lasts.', 'wireroom_pool_waiting > 0'],
      [
        'Are partitions created and dropped? Alert.',
        'time() - max(wireroom_housekeeping_success_timestamp_seconds) > 6 * 3600',
      ],
      ['Is a process stuck? Alert.', 'nodejs_eventloop_lag_p99_seconds > 0.2'],
    ].flatMap(([question, expression], n) => [...(n === 0 ? [] : ['']), `# ${question}`, expression]),
    '```',
    '',
  ].join('\n');
  await expect(document).toMatchFileSnapshot('../../docs/metrics.md');
});
