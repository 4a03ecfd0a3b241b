import { EXTRACTOR_VERSION } from '../../../pipelines/article/version.ts';
import type { NotedCommand } from '../../arguments/noted-command.ts';
import { parseRetryableOutcome } from '../../arguments/outcome.ts';
import { timeOption } from '../../arguments/time.ts';

/** `wireroom reprocess` */
export function reprocessCommand(program: NotedCommand): void {
  program
    .command('reprocess')
    .description('extract articles again from their stored pages')
    .argument('[article...]', 'numbers or URLs: these, whatever their version; - reads one per line from stdin')
    .option('--all', 'also articles that the current extractor has processed already')
    .option('--outcome <code>', 'only with this last outcome, such as too_short', parseRetryableOutcome)
    .option('--site <domain>', 'only of this site, such as example.com')
    .addOption(timeOption('--since <time>', 'only articles discovered since then'))
    .option('--wait', 'wait for completion and show progress')
    .option('--json', 'print one JSON object')
    .action(async (articles, options) => (await import('./reprocess-some.ts')).reprocessSome(articles, options))
    .notes(`
Unless told otherwise, queues the ready and rejected articles that the current extractor (${EXTRACTOR_VERSION}) has not processed. Nothing
is fetched: pages are stored for WIREROOM_KEEP_RAW_DAYS. Ready articles stay visible meanwhile. Consumers of news.changes see an
article with a new text as changed, and its old text becomes a revision; they see a rejected article that now has a text as
added. Articles waiting to be fetched or tagged are skipped, and so are duplicates.

The service does the work beside its other tasks; new articles do not wait for it. "wireroom start --once --roles tags" does
only this and tagging. It can be interrupted at any time and goes on later.

Examples:
  wireroom reprocess
  wireroom reprocess --outcome too_short --site example.com
  wireroom reprocess --all --since yesterday --wait
  wireroom reprocess 4711 https://www.example.com/2026/story.html`);
}
