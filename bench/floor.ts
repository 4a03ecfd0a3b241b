// Measures what extraction and tagging of a page cost at least, in processor time of all threads of
// a process that does nothing else. `npx tsx bench/floor.ts --help` lists the options.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Round } from './floor/reader.ts';

const HELP = `usage: npx tsx bench/floor.ts PATH... [options]

Decodes, extracts and tags the pages of PATHs one after the other, and shows milliseconds per page.
bench/extraction/labelled-pages.ts describes the format of a PATH.

  --against CHECKOUT    also measure another checkout, in turn with this one, and show the ratio
  --rounds N            number of measured rounds (default 5, plus two for warm-up)
  --young MB,MB         size of the young generation in this checkout, and in the other one
  --help                show this help
`;

const { values, positionals: paths } = parseArgs({
  allowPositionals: true,
  options: {
    against: { type: 'string' },
    rounds: { type: 'string', default: '5' },
    young: { type: 'string' },
    help: { type: 'boolean' },
  },
});
const rounds = Number(values.rounds);
if (values.help || paths.length === 0 || !(Number.isInteger(rounds) && rounds > 0)) {
  console.log(HELP);
  process.exit(values.help ? 0 : 2);
}

const LOADER = `data:text/javascript,${encodeURIComponent(
  `import { register } from ${JSON.stringify(import.meta.resolve('tsx/esm/api'))}; register();`,
)}`;
/** V8 counts three semi-spaces as the young generation. */
const SEMI_SPACES = 3;
const youngMb = values.young?.split(',').map(Number) ?? [];

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const checkouts = [ROOT, ...(values.against === undefined ? [] : [values.against])];
const readers = await Promise.all(
  checkouts.map(async (checkout, at) => {
    const young = youngMb[at];
    const reader = fork(fileURLToPath(new URL('./floor/reader.ts', import.meta.url)), [checkout, ...paths], {
      execArgv: ['--import', LOADER, ...(young === undefined ? [] : [`--max-semi-space-size=${young / SEMI_SPACES}`])],
    });
    await once(reader, 'message');
    return reader;
  }),
);

const roundOf = async (reader: ChildProcess): Promise<Round> => {
  reader.send('read');
  const [round] = await once(reader, 'message');
  return round as Round;
};

const WARM_UP = 2;
const measured = readers.map((): Round[] => []);
for (let round = -WARM_UP; round < rounds; round += 1) {
  for (const turn of readers.keys()) {
    // Begins with another checkout each time.
    const at = (turn + round + WARM_UP) % readers.length;
    const result = await roundOf(readers[at] as ChildProcess);
    if (round >= 0) measured[at]?.push(result);
  }
}
for (const reader of readers) reader.disconnect();

const FIGURES = {
  all: 'all threads',
  thread: 'the thread',
  extraction: 'extraction',
  tagging: 'tagging',
  scavenges: 'young pauses',
  otherPauses: 'old pauses',
} as const;
const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
const perPage = (of: readonly Round[], figure: keyof typeof FIGURES): number =>
  median(of.map((round) => round[figure] / round.pages));

console.log(`${measured[0]?.[0]?.pages} pages, ${rounds} rounds, milliseconds per page, median of the rounds`);
console.table(
  Object.fromEntries(
    measured.map((of, at) => [
      checkouts[at] ?? '',
      {
        ...Object.fromEntries(
          (Object.keys(FIGURES) as (keyof typeof FIGURES)[]).map((figure) => [
            FIGURES[figure],
            perPage(of, figure).toFixed(2),
          ]),
        ),
        'memory, MB': Math.round(median(of.map(({ rssMb }) => rssMb))),
      },
    ]),
  ),
);
const [own, other] = measured;
if (own !== undefined && other !== undefined) {
  const ratios = own.map((round, at) => round.all / (other[at]?.all ?? Number.NaN));
  console.log(
    `Processor time is ${median(ratios).toFixed(3)} × that of the other checkout (${ratios.map((ratio) => ratio.toFixed(3)).join(', ')}).`,
  );
}
