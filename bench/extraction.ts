// Measures extraction: quality against texts that people took from pages, speed compared with
// Readability, and memory. `npx tsx bench/extraction.ts --help` lists the options.
import { setImmediate as nextTurn } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { RULES } from '../pipelines/article/cleaning/rules.ts';
import { type Worth, worthOfRules } from './extraction/ablation.ts';
import { ENGINES, type Engine, textBy, wireroom } from './extraction/engines.ts';
import { inventedPages } from './extraction/invented.ts';
import { halfOf, type LabelledPage, readLabelledPages } from './extraction/labelled-pages.ts';
import { measureMemory, POINTS, quarterPeaks } from './extraction/memory.ts';
import { f1Of, type Mean, meanOf, type Score, scoreOf } from './extraction/score.ts';
import { shareOfTime } from './extraction/share-of-time.ts';
import { measureSpeed } from './extraction/speed.ts';

const HELP = `usage: npx tsx bench/extraction.ts [PATH...] [options]

Measures the speed of one thread, in processor time, compared with plain Readability. With PATHs it also measures the
quality against labels that people gave. Without PATHs it reads generated pages. bench/extraction/labelled-pages.ts
describes the format of a PATH.

  --ablate           measure the worth of each rule: the scores with all rules minus the scores without it
  --rules NAME,...   measure only these rules
  --rounds N         number of rounds in which each engine reads all pages (default 3, plus one for warm-up)
  --speed            measure only speed
  --worst N          list the N pages with the lowest F1 from the half of the sites that rules are written from
  --memory PAGES     measure only memory: extract and tag PAGES pages in a pool of two threads, repeating the given
                     pages, and show the memory of the process
  --help             show this help
`;

const { values, positionals: paths } = parseArgs({
  allowPositionals: true,
  options: {
    worst: { type: 'string', default: '0' },
    ablate: { type: 'boolean' },
    rules: { type: 'string' },
    rounds: { type: 'string', default: '3' },
    speed: { type: 'boolean' },
    memory: { type: 'string' },
    help: { type: 'boolean' },
  },
});
if (values.help) {
  console.log(HELP);
  process.exit();
}
const names = RULES.map(({ name }) => name);
const rules = values.rules?.split(',') ?? names;
const unknown = rules.find((name) => !names.includes(name));
const exitWithUsage = (why: string): never => {
  console.error(`${why}\n\n${HELP}`);
  process.exit(2);
};
if (unknown !== undefined) exitWithUsage(`unknown rule "${unknown}"; rules: ${names.join(', ')}`);
if (values.ablate && paths.length === 0) exitWithUsage('--ablate needs labelled pages');
const rounds = Number(values.rounds);
if (!(Number.isInteger(rounds) && rounds > 0)) exitWithUsage('--rounds must be a positive integer');
const manyPages = values.memory === undefined ? undefined : Number(values.memory);
if (manyPages !== undefined && !(Number.isInteger(manyPages) && manyPages >= POINTS))
  exitWithUsage(`--memory must be an integer of at least ${POINTS}`);

const GENERATED_PAGES = 120;
const pages = paths.flatMap(readLabelledPages);

const scoresBy = async (engine: Engine): Promise<Map<LabelledPage, Score>> => {
  const scores = new Map<LabelledPage, Score>();
  for (const page of pages) {
    scores.set(page, scoreOf(page, textBy(engine, page)));
    // jsdom frees documents only between turns of the event loop.
    await nextTurn();
  }
  return scores;
};

/** Returns one mean per set and half of its sites. */
const meansOf = (scores: ReadonlyMap<LabelledPage, Score>): Map<string, Mean> => {
  const groups = new Map<string, Score[]>();
  for (const [page, score] of scores) {
    const group = `${page.set}, sites ${halfOf(page)}`;
    groups.set(group, [...(groups.get(group) ?? []), score]);
  }
  return new Map([...groups].sort().map(([name, group]) => [name, meanOf(group)]));
};

const share = (value: number, digits = 4): string => (Number.isNaN(value) ? '' : value.toFixed(digits));
const FIGURES = {
  precision: 'P',
  recall: 'R',
  f1: 'F1',
  pageF1: 'F1 by page',
  keptShare: 'kept',
  droppedShare: 'dropped',
} as const;
type Figure = keyof typeof FIGURES;
const figures = Object.keys(FIGURES) as Figure[];

if (manyPages !== undefined) await showMemory(manyPages);
else if (values.ablate) {
  console.log('Worth of each rule: scores with all rules minus scores without it, sites looked at / never looked at.');
  const table: Worth[] = [];
  for await (const worth of worthOfRules(pages, rules)) {
    console.error(Object.values(worth).join('  '));
    table.push(worth);
  }
  console.table(table);
} else {
  const quality: Record<string, Record<string, string | number>> = {};
  for (const [name, engine] of Object.entries(ENGINES)) {
    if (pages.length === 0 || values.speed) break;
    const scores = await scoresBy(engine);
    for (const [group, mean] of meansOf(scores)) {
      quality[`${name}: ${group}`] = {
        pages: mean.pages,
        ...Object.fromEntries(figures.map((figure) => [FIGURES[figure], share(mean[figure])])),
      };
    }
    if (engine === wireroom) listWorst(scores);
  }
  if (pages.length > 0 && !values.speed) console.table(quality);
  const timed = pages.length > 0 ? pages : inventedPages(GENERATED_PAGES);
  const speeds = await measureSpeed(timed, rounds);
  const sanitizing = await shareOfTime(wireroom, timed, {
    file: '/pipelines/article/blocks/sanitize.ts',
    whole: '/pipelines/article/index.ts',
  });
  const ours = speeds[0]?.pagesPerSecond ?? Number.NaN;
  console.table(
    Object.fromEntries(
      speeds.map(({ engine, pagesPerSecond, median, p95, worst }) => [
        engine,
        {
          'pages/s': share(pagesPerSecond, 1),
          'ms median': share(median, 1),
          'ms p95': share(p95, 1),
          'ms worst': share(worst, 0),
          'Wireroom is': `${share(ours / pagesPerSecond, 2)} × as fast`,
          'of it sanitizing': ENGINES[engine] === wireroom ? `${share(100 * sanitizing, 1)} %` : '',
        },
      ]),
    ),
  );
}

async function showMemory(count: number): Promise<void> {
  const points = await measureMemory(pages.length > 0 ? pages : inventedPages(GENERATED_PAGES), { count, threads: 2 });
  console.table(
    points.map((point) => ({
      pages: point.pages,
      'peak, MB': Math.round(point.peak),
      'now, MB': Math.round(point.rss),
      'heap of the main thread, MB': Math.round(point.heap),
      'threads replaced': point.replaced,
      'without text': point.unread,
    })),
  );
  const { second, last } = quarterPeaks(points);
  const change = `${share((100 * (last - second)) / second, 1)} %`;
  console.log(
    `The peak of the last quarter, ${Math.round(last)} MB, is ${last > second ? `${change} above` : 'not above'} that of the second, ${Math.round(second)} MB.`,
  );
}

function listWorst(scores: ReadonlyMap<LabelledPage, Score>): void {
  const f1 = ({ precision = 0, recall = 0 }: Score) => f1Of(precision, recall);
  const worst = [...scores]
    .filter(([page, score]) => score.recall !== undefined && halfOf(page) === 'looked at')
    .sort(([, a], [, b]) => f1(a) - f1(b))
    .slice(0, Number(values.worst));
  for (const [page, { precision, recall }] of worst)
    console.log(`P ${share(precision ?? 0, 2)}  R ${share(recall ?? 0, 2)}  ${page.url}`);
}
