import { BIG_TABLES } from './accesses.ts';
import type { Answer } from './measure.ts';
import type { Size } from './sizes.ts';

/** Milliseconds of 95 % of the answers, unless a question states another goal. */
const GOAL_MS = 50;

export function milliseconds(ms: number): string {
  return Number.isNaN(ms) ? '' : ms < 10 ? ms.toFixed(1) : Math.round(ms).toString();
}
export function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(bytes < 1e8 ? 1 : 0);
}

type Cells = readonly (string | number)[];

const printRow = (cells: Cells): void => console.log(`| ${cells.join(' | ')} |`);

const printHead = (cells: Cells): void => {
  console.log('');
  printRow(cells);
  printRow(cells.map(() => '---'));
};

/** Prints a table in Markdown. */
export function printTable(head: Cells, rows: readonly Cells[]): void {
  printHead(head);
  rows.forEach(printRow);
}

/** The big tables that were scanned, or else the two indexes that were read most. */
const pathOf = ({ accesses: { scanned, indexes } }: Answer): string => {
  const tables = BIG_TABLES.filter((table) => scanned.has(table));
  return tables.length > 0 ? `**scans ${tables.join(', ')}**` : [...indexes.keys()].slice(0, 2).join(', ');
};

const meetsGoal = ({ question: { goalMs = GOAL_MS }, p95, error }: Answer): boolean =>
  error === undefined && p95 <= goalMs;

const verdictOf = (answer: Answer): string => {
  if (meetsGoal(answer)) return 'yes';
  if (answer.error) return `**${answer.error}**`;
  return answer.question.instead ? `use ${answer.question.instead}` : '**no**';
};

/** Prints each answer as it comes. */
export function createAnswerTable() {
  const answers: Answer[] = [];
  printHead([
    'question',
    'p50 ms',
    'p95 ms',
    'max ms',
    'processor p95',
    'rows',
    'goal ms',
    'met',
    'tables scanned, or indexes',
  ]);
  return {
    add(answer: Answer): void {
      answers.push(answer);
      printRow([
        answer.question.name,
        ...[answer.p50, answer.p95].map(milliseconds),
        `${answer.timeouts > 0 ? 'over ' : ''}${milliseconds(answer.max)}`,
        milliseconds(answer.processorP95),
        Math.round(answer.rows),
        answer.question.goalMs ?? GOAL_MS,
        verdictOf(answer),
        pathOf(answer),
      ]);
    },
    end(): void {
      console.log(`\n${answers.filter(meetsGoal).length} of ${answers.length} questions within their goal`);
    },
  };
}

export function printSizes(
  tables: readonly Size[],
  indexes: readonly { readonly name: string; readonly bytes: number }[],
  articles: number,
): void {
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
}
