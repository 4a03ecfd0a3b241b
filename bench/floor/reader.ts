// A process that reads pages in one checkout: `reader.ts CHECKOUT PATH…`. It reads all pages once
// per message, and answers with what that took.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { constants, PerformanceObserver } from 'node:perf_hooks';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type * as Article from '../../pipelines/article/index.ts';
import type * as Tagging from '../../pipelines/tagging/index.ts';
import { readLabelledPages } from '../extraction/labelled-pages.ts';

/** What reading all pages took, in milliseconds of processor time. */
export interface Round {
  readonly pages: number;
  /** Of all threads of the process. */
  readonly all: number;
  /** Of the thread that reads the pages, with its pauses for garbage collection. */
  readonly thread: number;
  /** In the extractor. */
  readonly extraction: number;
  /** In the tagger. */
  readonly tagging: number;
  /** Pauses of the thread, of wall-clock time, for collecting young objects … */
  readonly scavenges: number;
  /** … and all others. */
  readonly otherPauses: number;
  readonly rssMb: number;
}

const [checkout = '.', ...paths] = process.argv.slice(2);
const load = <Module>(path: string): Promise<Module> => import(pathToFileURL(resolve(checkout, path)).href);
const { extractArticle } = await load<typeof Article>('pipelines/article/index.ts');
const { loadTagger } = await load<typeof Tagging>('pipelines/tagging/index.ts');
const { tag } = await loadTagger();
const pages = paths.flatMap(readLabelledPages).map(({ url, body }) => ({ url, body, contentType: 'text/html' }));

let scavenges = 0;
let otherPauses = 0;
const note = (entries: PerformanceEntry[]): void => {
  for (const { duration, detail } of entries as (PerformanceEntry & { detail?: { kind?: number } })[]) {
    if (detail?.kind === constants.NODE_PERFORMANCE_GC_MINOR) scavenges += duration;
    else otherPauses += duration;
  }
};
const observer = new PerformanceObserver((list) => note(list.getEntries()));
observer.observe({ entryTypes: ['gc'] });

/** Milliseconds of processor time of this thread: the first number in schedstat, in nanoseconds. */
const threadMs = (): number => Number(readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ', 1)[0]) / 1e6;
const processMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};

const readAll = async (): Promise<Round> => {
  scavenges = 0;
  otherPauses = 0;
  let extraction = 0;
  let tagging = 0;
  const allStart = processMs();
  const threadStart = threadMs();
  for (const page of pages) {
    const start = threadMs();
    let extracted = start;
    try {
      const article = extractArticle(page);
      extracted = threadMs();
      tag(
        {
          title: article.title,
          text: article.text,
          keywords: [...article.keywords],
          url: article.url,
          ...(article.language === undefined ? {} : { language: article.language }),
          ...(article.section === undefined ? {} : { section: article.section }),
        },
        { aliases: true },
      );
    } catch {
      // Pages that are refused take their time, too.
      extracted = threadMs();
    }
    extraction += extracted - start;
    tagging += threadMs() - extracted;
    // Weak references are cleared between turns of the event loop only.
    await nextTurn();
  }
  const thread = threadMs() - threadStart;
  const all = processMs() - allStart;
  note(observer.takeRecords());
  const rssMb = process.memoryUsage().rss / 2 ** 20;
  return { pages: pages.length, all, thread, extraction, tagging, scavenges, otherPauses, rssMb };
};

process.on('message', async () => {
  process.send?.(await readAll());
});
process.send?.('ready');
