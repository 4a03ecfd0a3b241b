import type { Command } from 'commander';
import { EXTRACTOR_VERSION } from '../../pipelines/article/version.ts';
import { parseDateOption } from '../arguments/date.ts';
import { parseFailure } from '../arguments/outcome.ts';

/** `wireroom reprocess` */
export const reprocessCommand = (program: Command): void => {
  program
    .command('reprocess')
    .description('extract articles anew from their stored pages')
    .argument('[article...]', 'numbers or URLs: these, whatever their version; - reads one a line from stdin')
    .option('--all', 'also those that the present extractor has read already')
    .option('--outcome <code>', 'only where the last attempt ended so, such as too_short', parseFailure)
    .option('--site <domain>', 'only of this site, such as example.com')
    .option('--since <date>', 'only articles that were first seen since then (UTC)', parseDateOption)
    .option('--wait', 'stay until they are done, and show how far that is')
    .option('--json', 'as one JSON object')
    .addHelpText(
      'after',
      `
Takes the articles, ready or rejected, that the present extractor (${EXTRACTOR_VERSION}) has not read last, unless told otherwise.
Nothing is fetched: what is read is the page as it was stored, which is kept for WIREROOM_KEEP_RAW_DAYS. Ready
articles stay visible meanwhile. One whose text is another now is announced to readers as changed, and its earlier text
kept as a revision; a rejected one that is an article after all is announced as added. Articles that are to be fetched
or tagged anyway are left alone, and so are duplicates.

The service does it beside its other work, what is new first; "wireroom start --once --roles tags" does only this. It
may be interrupted at any moment: what is not done then is done next.

Examples:
  wireroom reprocess
  wireroom reprocess --outcome too_short --site example.com
  wireroom reprocess --all --since 2026-03-04 --wait
  wireroom reprocess 4711 https://www.example.com/2026/story.html`,
    )
    .action(async (articles, options) =>
      (await import('./reprocess/reprocess-some.ts')).reprocessSome(articles, options),
    );
};
