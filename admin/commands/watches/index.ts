import { InvalidArgumentError, Option } from 'commander';
import { didYouMean } from '../../../config/did-you-mean.ts';
import { addArticleFilterOptions, several } from '../../arguments/article-filter-options.ts';
import type { NotedCommand } from '../../arguments/noted-command.ts';
import { timeOption } from '../../arguments/time.ts';
import { wholeNumber } from '../../arguments/whole-number.ts';
import type { AddWatchOptions } from './add.ts';
import { CLEARABLE } from './filter-text.ts';
import type { SetWatchOptions } from './set.ts';
import { parseNewName } from './watch-name.ts';

/** `wireroom watches …` */
export function watchesCommand(program: NotedCommand): void {
  const watches = program.command('watches').description('save searches, and tell programs what matches them');

  addWatchOptions(
    watches.command('add').description('add a watch').argument('<name>', 'name, such as harbor-news', parseNewName),
  )
    .option('--json', 'print the watch as one JSON object')
    .action(async (name: string, options: AddWatchOptions, self: NotedCommand) => {
      if (options.changes && options.stories !== undefined)
        self.error(`error: give either '--changes' or '--stories <sources>'`);
      if (options.changes && options.to === undefined && options.toFile === undefined)
        self.error(`error: '--changes' needs '--to <url>'`);
      await (await import('./add.ts')).addNewWatch(name, options);
    })
    .notes(`
A watch matches articles that become ready from now on. All filters must hold; of several values for one filter, one is
enough. Names may be of people, organizations and places that no article has named yet. Without --to or --to-file, the watch is a
saved search with feeds.

The service (role "watches") sends matches as signed JSON, in order, at most 50 in a request, until the receiver answers with a
2xx status. Failed requests are repeated for 7 days. A receiver in a private network needs WIREROOM_ALLOW_NETWORKS.
docs/watches.md describes requests and signatures.

Examples:
  wireroom watches add harbor --query 'harbor or port' --language en \\
    --to https://hooks.example.com/news
  wireroom watches add rivals --entity 'Acme Corporation' --kind news \\
    --to-file receiver-url.txt
  wireroom watches add big --topic politics --stories 3 \\
    --to https://hooks.example.com/big
  wireroom watches add science --topic 'science and technology'
  wireroom watches test harbor --send`);

  addWatchOptions(
    watches
      .command('set')
      .description('change what a watch matches, or who is notified')
      .argument('<name>', 'its name'),
  )
    .addOption(several('--clear <option>', 'clear this option, such as query or entity', parseClearable))
    .action(async (name: string, options: SetWatchOptions, self: NotedCommand) => {
      if (Object.keys(options).length === 0)
        self.error(`error: give what to change, such as '--query <query>' or '--to <url>'`);
      await (await import('./set.ts')).setNamedWatch(name, options);
    })
    .notes(`
What is not given stays, and so do secret, feeds and deliveries. Values replace those that the option had.

Examples:
  wireroom watches set harbor --query 'harbor or ferry' --clear language
  wireroom watches set harbor --to-file receiver-url.txt`);
  watches
    .command('list')
    .description('list the watches')
    .option('--json', 'print one JSON array')
    .action(async (options) => (await import('./list.ts')).listAllWatches(options));
  watches
    .command('show')
    .description('show a watch, its latest deliveries and its feeds')
    .argument('<name>', 'its name')
    .option('--secret', 'show the whole URL of the receiver, and the secret that signs')
    .option('--json', 'print one JSON object')
    .action(async (name, options) => (await import('./show.ts')).showWatch(name, options));

  watches
    .command('test')
    .description('show the latest articles that match; on request, send one')
    .argument('<name>', 'its name')
    .option('--send', 'send the latest one to the receiver, marked as a test')
    .option('--limit <count>', 'show at most this many', wholeNumber(1_000), 10)
    .option('--json', 'print one JSON object')
    .action(async (name, options) => (await import('./test.ts')).testWatch(name, options))
    .notes(`
Without --send, nothing is sent. A test has the type "test" instead of "articles" and is signed like any other request.

Examples:
  wireroom watches test harbor
  wireroom watches test harbor --send`);

  watches
    .command('pause')
    .description('stop sending; what matches waits for 30 days')
    .argument('<name...>', 'names')
    .action(async (names) => (await import('./change.ts')).pauseWatches(names));
  watches
    .command('resume')
    .description('send again, first what waits')
    .argument('<name...>', 'names')
    .action(async (names) => (await import('./change.ts')).resumeWatches(names));
  watches
    .command('remove')
    .description('remove watches and their deliveries')
    .argument('<name...>', 'names')
    .action(async (names) => (await import('./change.ts')).removeWatches(names));
  watches
    .command('redeliver')
    .description('send deliveries again')
    .argument('<name>', 'name of the watch')
    .addOption(timeOption('--since <time>', 'what was delivered or dead-lettered since then'))
    .option('--article <number>', 'only this article', wholeNumber(999_999_999_999_999))
    .action(async (name, options) => (await import('./change.ts')).redeliverSome(name, options))
    .notes(`
Without options, what is dead-lettered: it has failed for 7 days. Deliveries are kept for 30 days. They come behind what waits,
and articles as they are now.

Examples:
  wireroom watches redeliver harbor
  wireroom watches redeliver harbor --since 36h`);
  watches
    .command('rotate')
    .description('replace the secret that signs requests, or the token of the feeds')
    .argument('<name>', 'its name')
    .option('--feeds', 'the token of the feeds; their URLs change at once')
    .action(async (name, options) => (await import('./change.ts')).rotateKeyOf(name, options))
    .notes(`
For 24 hours requests carry two signatures, by the new secret and by the former one: give the new one to the receiver in this
time.

Examples:
  wireroom watches rotate harbor
  wireroom watches show harbor --secret`);
}

const parseStories = (text: string): number => {
  if (text === 'first') return 1;
  if (/^[2-9]$|^[1-9]\d$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Allowed are first, or a number of sources from 2 to 99.');
};

const parseClearable = (text: string): string => {
  if (CLEARABLE.includes(text)) return text;
  throw new InvalidArgumentError(`Allowed are ${CLEARABLE.join(', ')}${didYouMean(text, CLEARABLE) || '.'}`);
};

/** Adds the options of what a watch matches and who is notified. */
const addWatchOptions = (command: NotedCommand): NotedCommand =>
  addArticleFilterOptions(command)
    .option('--to <url>', 'send what matches to this URL; other users see it while the command runs')
    .addOption(new Option('--to-file <path>', 'the same, with the URL from a file, or - for stdin').conflicts('to'))
    .option('--changes', 'send articles again when their title, text or metadata changes')
    .option(
      '--stories <sources>',
      'send one article of each story: the first, or one when the story has this many independent sources',
      parseStories,
    );
