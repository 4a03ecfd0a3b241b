import { type Command, CommanderError } from 'commander';
import { expect, test } from 'vitest';
import { createProgram } from '../../admin/program.ts';
import { reportError } from '../../admin/report-error.ts';
import { shown, wordsOf } from './transcript.ts';

/*
 * Every help text and every kind of wrong usage, word for word, in test/fixtures/admin/. Nothing of it needs a database,
 * so the command line runs in this process. After a change that is meant: `npx vitest run test/admin/golden-usage.test.ts -u`.
 */

const fixture = (name: string): string => new URL(`../fixtures/admin/${name}.txt`, import.meta.url).pathname;

const everyCommand = (command: Command): Command[] => [command, ...command.commands.flatMap(everyCommand)];

/** What a command line prints that never comes to do anything. */
const usage = async (line: string): Promise<string> => {
  const program = createProgram();
  let stdout = '';
  let stderr = '';
  for (const command of everyCommand(program)) {
    command.configureOutput({
      writeOut: (text) => {
        stdout += text;
      },
      writeErr: (text) => {
        stderr += text;
      },
      getOutHelpWidth: () => 80,
      getErrHelpWidth: () => 80,
    });
  }
  const error = await program.parseAsync(wordsOf(line), { from: 'user' }).catch((thrown: unknown) => thrown);
  expect(error, line).toBeInstanceOf(CommanderError);
  return shown(line, { stdout, stderr, code: reportError(error) });
};

const transcript = async (lines: readonly string[]): Promise<string> => {
  const texts: string[] = [];
  for (const line of lines) texts.push(await usage(line));
  return `${texts.join('\n\n')}\n`;
};

const nameOf = (command: Command): string =>
  command.parent ? `${nameOf(command.parent)} ${command.name()}`.trim() : '';

test('the help of every command is the one that was agreed on', async () => {
  const commands = everyCommand(createProgram())
    .map(nameOf)
    .filter((name) => name !== 'help');
  // The settings are described by their own table, which has tests of its own.
  const lines = commands.filter((name) => name !== 'config').map((name) => `${name} --help`.trim());
  const help = await transcript(lines);
  for (const line of help.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
  await expect(help).toMatchFileSnapshot(fixture('help'));
});

test('wrong usage is answered as it was agreed on', async () => {
  const lines = [
    'staus',
    'migrate',
    'list',
    'feeds refetch 1',
    'feeds lst',
    'db migrte',
    'articles list --stat ready',
    'articles list --state redy',
    'feeds list --state pause',
    'feeds pause',
    'feeds set 1',
    'feeds set 1 --interval 5m',
    'rules add --drop --language en,xx',
    'articles list --outcome pay-wall',
    'articles list --limit 0',
    'articles show',
    'articles show 1 2',
    'articles remove 1',
    'articles remove - --json',
    'stories show',
    'stories show first',
    'stories list --min-sources 0',
    'sites block example.com --remove',
    'feeds add',
    'publishers set example.com',
    'publishers set example.com --name …',
    'publishers unset',
    'rules add --title horoscope',
    'rules add --drop --keep --title horoscope',
    'rules add --drop',
    'rules add --drop --title /horoscope/i',
    'rules add --drop --title *',
    'rules add --drop --url /sport/',
    'rules add --drop --title horoscope --feed 1 --label world',
    'rules add --keep --language english',
    'rules add --drop --older-than 30',
    'rules remove',
    'retry',
    'retry --outcome tiemout',
    'retry --outcome foo',
    'help feeds ad',
    'retry --outcome duplicate_url',
    'reprocess --outcome to_short',
    'reprocess --since 2020-02-30',
    'export --format xml',
    'export --fields id,titel',
    'export --fields id,id',
    'export --since monday',
    'export --language english',
    'export --format rss',
    'export --format atom --fields id',
    'export --format rss --limit 5000',
    'topics',
    'entities show',
    'export --format atom --self feed.atom',
    'mcp --http 99999',
    'mcp stdio',
    'prune --yes --dry-run',
    'prune --older-than soon --yes',
    'prune --older-than 0d --yes',
    'prune --state ready --yes',
    'prune --json',
    'start --roles feeds,tag',
  ];
  await expect(await transcript(lines)).toMatchFileSnapshot(fixture('usage'));
});

test('the help of a subcommand is that of the subcommand', async () => {
  for (const name of ['feeds add', 'db query', 'status'])
    expect((await usage(`help ${name}`)).split('\n').slice(1)).toEqual(
      (await usage(`${name} --help`)).split('\n').slice(1),
    );
  expect(await usage('help')).toContain('Usage: wireroom [options] [command]');
});
