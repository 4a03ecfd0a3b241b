import { BIG_TABLES } from './accesses.ts';
import type { Answer } from './measure.ts';
import type { Size } from './sizes.ts';

/** Milliseconds of 95 % of the answers, unless a question states another goal. */
export const GOAL_MS = 50;

export const milliseconds = (ms: number): string =>
  Number.isNaN(ms) ? '' : ms < 10 ? ms.toFixed(1) : Math.round(ms).toString();
export const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(bytes < 1e8 ? 1 : 0);

/** Prints a table in Markdown. */
export const printTable = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): void => {
  console.log(`\n| ${head.join(' | ')} |\n| ${head.map(() => '---').join(' | ')} |`);
  for (const row of rows) console.log(`| ${row.join(' | ')} |`);
};

/** The big tables that were scanned, or else the two indexes that were read most. */
const pathOf = ({ accesses: { scanned, indexes } }: Answer): string => {
  const tables = BIG_TABLES.filter((table) => scanned.has(table));
  return tables.length > 0 ? `**scans ${tables.join(', ')}**` : [...indexes.keys()].slice(0, 2).join(', ');
};

export const meetsGoal = ({ question: { goalMs = GOAL_MS }, p95 }: Answer): boolean => p95 <= goalMs;

export const printAnswers = (answers: readonly Answer[]): void => {
  printTable(
    ['question', 'p50 ms', 'p95 ms', 'max ms', 'processor p95', 'rows', 'goal ms', 'met', 'tables scanned, or indexes'],
    answers.map((answer) => [
      answer.question.name.replaceAll('|', '\\|'),
      milliseconds(answer.p50),
      milliseconds(answer.p95),
      answer.timeouts > 0 ? `over ${milliseconds(answer.max)}` : milliseconds(answer.max),
      milliseconds(answer.processorP95),
      Math.round(answer.rows),
      answer.question.goalMs ?? GOAL_MS,
      meetsGoal(answer) ? 'yes' : '**no**',
      pathOf(answer),
    ]),
  );
  const met = answers.filter(meetsGoal).length;
  console.log(`\n${met} of ${answers.length} questions within their goal`);
};

export const printSizes = (
  tables: readonly Size[],
  indexes: readonly { readonly name: string; readonly bytes: number }[],
  articles: number,
): void => {
  const perArticle = (bytes: number): number => Math.round(bytes / articles);
  const total = tables.reduce((sum, { heap, toast, indexes: own }) => sum + heap + toast + own, 0);
  printTable(
    ['table', 'rows MB', 'long values MB', 'indexes MB', 'bytes an article'],
    [
      ...tables.map(({ name, heap, toast, indexes: own }) => [
        name,
        megabytes(heap),
        megabytes(toast),
        megabytes(own),
        perArticle(heap + toast + own),
      ]),
      ['all', '', '', megabytes(total), perArticle(total)],
    ],
  );
  printTable(
    ['index', 'MB', 'bytes an article'],
    indexes.map(({ name, bytes }) => [name.replace('wireroom.', ''), megabytes(bytes), perArticle(bytes)]),
  );
};
