import { TAGGER_VERSION } from '../../../pipelines/tagging/version.ts';
import type { NotedCommand } from '../../arguments/noted-command.ts';

/** `wireroom retag` */
export function retagCommand(program: NotedCommand): void {
  program
    .command('retag')
    .description('find the entities and topics of stored articles again')
    .argument('[article...]', 'numbers or URLs: these, whatever their version; - reads one per line from stdin')
    .option('--all', 'also articles that the current tagger has tagged already')
    .option('--site <domain>', 'only of this site, such as example.com')
    .option('--wait', 'wait for completion and show progress')
    .option('--json', 'print one JSON object')
    .action(async (articles, options) => (await import('./retag-some.ts')).retagSome(articles, options))
    .notes(`
Unless told otherwise, queues the articles that the current tagger (${TAGGER_VERSION}) has not tagged. Nothing is fetched: they are
tagged from their stored texts, stay visible meanwhile, and consumers of news.changes see them as retagged. Articles waiting
to be fetched or tagged are skipped.

Examples:
  wireroom retag
  wireroom retag --all --site example.com
  wireroom retag 4711 4712`);
}
