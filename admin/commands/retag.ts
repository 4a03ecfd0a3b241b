import type { Command } from 'commander';
import { TAGGER_VERSION } from '../../pipelines/tagging/version.ts';

/** `wireroom retag` */
export const retagCommand = (program: Command): void => {
  program
    .command('retag')
    .description('find the entities and topics of articles anew')
    .argument('[article...]', 'numbers or URLs: these, whatever their version; - reads one a line from stdin')
    .option('--all', 'also those that the present tagger has tagged already')
    .option('--site <domain>', 'only of this site, such as example.com')
    .option('--wait', 'stay until they are done, and show how far that is')
    .option('--json', 'as one JSON object')
    .addHelpText(
      'after',
      `
Takes the articles that the present tagger (${TAGGER_VERSION}) has not tagged, unless told otherwise. They are tagged from the
text that is stored, nothing is fetched; they stay visible meanwhile and are announced to readers as retagged. Articles
that are to be fetched or tagged anyway are left alone.

Examples:
  wireroom retag
  wireroom retag --all --site example.com
  wireroom retag 4711 4712`,
    )
    .action(async (articles, options) => (await import('./retag/retag-some.ts')).retagSome(articles, options));
};
