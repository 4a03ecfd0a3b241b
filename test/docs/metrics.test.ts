import { expect, test } from 'vitest';
import { createMetrics } from '../../workers/ops/metrics.ts';
import { createDatabase } from '../support/database.ts';

const QUERIES = [
  {
    question: 'Does it keep up? True if work has been due for more than an hour:',
    query: 'max by (stage) (wireroom_backlog_age_seconds) > 3600',
  },
  {
    question: 'Do articles still come in? True if none has become ready for two hours:',
    query: 'max(wireroom_newest_article_age_seconds) > 2 * 3600',
  },
  {
    question: 'How many articles become ready per hour?',
    query: 'max(delta(wireroom_articles{state="ready"}[1h]))',
  },
  {
    question: 'Do many feeds fail? True if more than a fifth do:',
    query: 'max(wireroom_feeds_failing) / max(wireroom_feeds{state="active"}) > 0.2',
  },
  {
    question: 'Are all processes alive? True if fewer than 2 are:',
    query: 'max(wireroom_processes) < 2',
  },
  {
    question: 'How much work is done, in attempts per second?',
    query: 'sum by (stage) (rate(wireroom_attempts_total[5m]))',
  },
  {
    question: 'Which attempts fail, and why?',
    query: 'sum by (stage, outcome) (rate(wireroom_attempts_total{outcome!~"ok|not_modified"}[1h]))',
  },
  {
    question: 'How long does an article take (95th percentile, seconds)?',
    query:
      'histogram_quantile(0.95, sum by (le) (rate(wireroom_attempt_duration_seconds_bucket{stage="articles"}[5m])))',
  },
  {
    question: 'Do receivers of watches take what they are sent? True if something has waited for an hour:',
    query: 'max(wireroom_deliveries_age_seconds) > 3600',
  },
  {
    question: 'Is the database the bottleneck?',
    query: 'wireroom_pool_waiting > 0',
  },
  {
    question:
      'Does a consumer of the change feed stand still? True if a change has waited for it for more than an hour:',
    query: 'max by (consumer) (wireroom_consumer_lag_seconds) > 3600',
  },
  {
    question: 'Has housekeeping failed for six hours?',
    query: 'time() - max(wireroom_housekeeping_success_timestamp_seconds) > 6 * 3600',
  },
  {
    question: 'Is a process stuck?',
    query: 'nodejs_eventloop_lag_p99_seconds > 0.2',
  },
];

test('the queries name metrics and labels there are', async () => {
  const { pool } = await createDatabase();
  const housekeeping = () => ({ succeededAt: undefined, failures: 0, failure: undefined, blocked: false });
  const { registry } = createMetrics({ pool, backend: 'postgres', running: () => 0, housekeeping });
  for (const { query } of QUERIES) {
    for (const [name] of query.matchAll(/\b(?:wireroom|nodejs)_\w+/g))
      expect(registry.getSingleMetric(name.replace(/_bucket$/, '')), name).toBeDefined();
    expect(query, 'copied as it is').not.toMatch(/\\/);
  }
});

// After a change of the metrics: npx vitest run test/docs -u
test('docs/metrics.md lists the metrics there are, which are named as Prometheus wants it', async () => {
  const { pool } = await createDatabase();
  const housekeeping = () => ({ succeededAt: undefined, failures: 0, failure: undefined, blocked: false });
  const { registry } = createMetrics({ pool, backend: 'postgres', running: () => 0, housekeeping });
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
    'Each process of the service answers `GET /metrics` in the Prometheus text format, by default at http://127.0.0.1:9464/metrics',
    '(`WIREROOM_OPS_PORT`); the log line "wireroom is running" has the URL. `stage` is `feeds`, `articles`, `tags` or `reprocess`; outcomes are',
    'those of `news.outcomes`. Counters start at 0 with each process.',
    '',
    'Metrics "of this process" differ between processes: add them up. The others describe the whole installation and are the same',
    'from every process: take the maximum. Those that count rows are refreshed every 15 or 60 seconds.',
    '',
    '| metric | type | labels | meaning |',
    '| --- | --- | --- | --- |',
    ...rows.map(({ name, type, labels, help }) => `| ${name} | ${type} | ${labels} | ${help} |`),
    '',
    'The usual `process_*` and `nodejs_*` metrics are there too, among them `nodejs_eventloop_lag_p99_seconds` (delay of the event',
    'loop) and `process_resident_memory_bytes`.',
    '',
    '## What to watch',
    '',
    ...QUERIES.flatMap(({ question, query }) => [question, '', '```promql', query, '```', '']),
  ]
    .join('\n')
    .replace(/\n+$/, '\n');
  await expect(document).toMatchFileSnapshot('../../docs/metrics.md');
});
