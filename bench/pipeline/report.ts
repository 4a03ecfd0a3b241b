import { table } from '../../admin/output/table.ts';
import type { Measurement } from './measure.ts';
import type { DatabaseCosts } from './postgres.ts';

/** What the benchmark knows about one contestant. */
export interface Result {
  readonly name: string;
  readonly measured: Measurement;
  readonly costs?: DatabaseCosts;
  readonly delays?: readonly number[];
  readonly wakes?: readonly number[];
}

/** Returns the value below which this share of the values lies. */
export function quantile(values: readonly number[], share: number): number | undefined {
  return values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(share * values.length))];
}

export function rateOf({ articles, seconds }: Measurement): number {
  return articles / seconds;
}

/** Milliseconds of processor time an article, servers included. */
export function costOf({ articles, program, postgresMs, redisMs }: Measurement): number {
  return (program.total + postgresMs + redisMs) / articles;
}

type Figure = (result: Result) => number | undefined;

const perArticle =
  (of: (result: Result) => number | undefined): Figure =>
  (result) => {
    const value = of(result);
    return value === undefined ? undefined : value / result.measured.articles;
  };

const program = (part: keyof Measurement['program']): Figure =>
  perArticle(({ measured }) => measured.program[part] || undefined);

/** Rows of the table: what, decimals, and the figure of a contestant. */
const FIGURES: readonly (readonly [string, number, Figure])[] = [
  ['articles', 0, ({ measured }) => measured.articles],
  ['articles per second', 1, ({ measured }) => rateOf(measured)],
  ['processor ms an article, all together', 1, ({ measured }) => costOf(measured)],
  ['– main thread', 1, program('main')],
  ['– threads of the pool', 1, program('pool')],
  ["– V8's threads: garbage collection, compiler", 1, program('v8')],
  ['– other threads', 1, program('other')],
  ['– Postgres', 1, perArticle(({ measured }) => measured.postgresMs || undefined)],
  ['– Redis', 1, perArticle(({ measured }) => measured.redisMs || undefined)],
  ['pauses for garbage collection, ms an article', 1, program('pauses')],
  ['statements an article', 1, perArticle(({ costs }) => costs?.statements)],
  ['transactions an article', 1, perArticle(({ costs }) => costs?.transactions)],
  ['time in statements, ms an article', 1, perArticle(({ costs }) => costs?.ms)],
  ['WAL, KB an article', 1, perArticle(({ costs }) => costs && costs.walBytes / 1_000)],
  ['peak memory of the program, MB', 0, ({ measured }) => measured.peakMb],
  ['discovered to ready, s, median', 1, ({ delays = [] }) => quantile(delays, 0.5)],
  ['discovered to ready, s, 95th percentile', 1, ({ delays = [] }) => quantile(delays, 0.95)],
  ['added to ready on an idle service, s, median', 2, ({ wakes = [] }) => quantile(wakes, 0.5)],
  ['added to ready on an idle service, s, 95th percentile', 2, ({ wakes = [] }) => quantile(wakes, 0.95)],
];

const rounded = (value: number | undefined, decimals: number): string =>
  value === undefined || !Number.isFinite(value) ? '–' : value.toFixed(decimals);

/** Formats all figures, a contestant in each column. */
export function figuresTable(results: readonly Result[]): string {
  return table(
    [
      { heading: '', value: ([label]) => label },
      ...results.map((result) => ({
        heading: result.name,
        align: 'right' as const,
        value: ([, decimals, figure]: (typeof FIGURES)[number]) => rounded(figure(result), decimals),
      })),
    ],
    FIGURES,
    Number.POSITIVE_INFINITY,
  );
}

/** Formats how the service compares with the others. */
export function ratiosTable(results: readonly Result[]): string {
  const services = results.filter(({ name }) => name.startsWith('service'));
  const others = results.filter((result) => !services.includes(result));
  return table(
    [
      { heading: '', value: ({ name }) => name },
      ...services.flatMap((service) => [
        {
          heading: `${service.name}: articles/s`,
          align: 'right' as const,
          value: ({ measured }: Result) => `${(rateOf(service.measured) / rateOf(measured)).toFixed(2)} ×`,
        },
        {
          heading: 'processor time',
          align: 'right' as const,
          value: ({ measured }: Result) => `${(costOf(service.measured) / costOf(measured)).toFixed(2)} ×`,
        },
      ]),
    ],
    others,
    Number.POSITIVE_INFINITY,
  );
}

/** Formats how often the service updated each table, and how many updates changed no index. */
export function updatesTable({ costs, measured }: Result): string {
  const tables = costs?.tables ?? [];
  const sum = (key: 'updates' | 'hot') => tables.reduce((total, one) => total + one[key], 0);
  return table(
    [
      { heading: 'table', value: ({ table }) => table },
      {
        heading: 'updates an article',
        align: 'right',
        value: ({ updates }) => rounded(updates / measured.articles, 2),
      },
      { heading: 'HOT', align: 'right', value: ({ updates, hot }) => `${rounded((100 * hot) / updates, 0)} %` },
    ],
    [...tables, { table: 'all', updates: sum('updates'), hot: sum('hot') }],
    Number.POSITIVE_INFINITY,
  );
}

/** Formats the statements that took longest together. */
export function statementsTable({ costs, measured }: Result): string {
  return table(
    [
      { heading: 'ms an article', align: 'right', value: ({ ms }) => rounded(ms / measured.articles, 2) },
      { heading: 'calls an article', align: 'right', value: ({ calls }) => rounded(calls / measured.articles, 2) },
      { heading: 'WAL, KB', align: 'right', value: ({ walBytes }) => rounded(walBytes / 1_000 / measured.articles, 1) },
      { heading: 'statement', value: ({ query }) => query.replaceAll(/\s+/g, ' ').slice(0, 150) },
    ],
    costs?.top ?? [],
    Number.POSITIVE_INFINITY,
  );
}
