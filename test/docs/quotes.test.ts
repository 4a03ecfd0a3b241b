import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Command, CommanderError } from 'commander';
import { describe, expect, test } from 'vitest';
import { createProgram } from '../../admin/program.ts';
import { isOutcome } from '../../config/outcomes.ts';
import { PROJECT_FOLDER } from '../../config/project-folder.ts';
import { loadSettings } from '../../config/settings.ts';
import { SETTINGS } from '../../config/settings-table.ts';
import { createDatabase } from '../support/database.ts';
import { commandsOf, sqlOf } from './quoted.ts';

const read = (path: string): string => readFileSync(join(PROJECT_FOLDER, path), 'utf8');
const documents = ['README.md', ...readdirSync(join(PROJECT_FOLDER, 'docs')).map((name) => `docs/${name}`)].filter(
  (path) => path.endsWith('.md'),
);
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
const { pool } = await createDatabase();
// What the examples of named consumers need to be there.
await pool.query(
  `insert into wireroom.changes (seq, article_id, kind) overriding system value values (812, 1, 'added');
   insert into wireroom.consumers (name, login, seq) values ('former', 'wireroom_reader', 0)`,
);

/** The anchors of a document's headings, as GitHub makes them. */
const headingsOf = (markdown: string): string[] =>
  [...markdown.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

const everyCommand = (command: Command): Command[] => [command, ...command.commands.flatMap(everyCommand)];

/** Parses a command line without running it. @returns why the program rejects it; undefined when it accepts it */
const rejectionOf = async (words: readonly string[]): Promise<string | undefined> => {
  const program = createProgram();
  for (const command of everyCommand(program)) {
    if (command.commands.length === 0) command.action(() => undefined);
    command.configureOutput({ writeOut: () => undefined, writeErr: () => undefined });
  }
  try {
    await program.parseAsync([...words], { from: 'user' });
    return undefined;
  } catch (error) {
    if (!(error instanceof CommanderError)) return String(error);
    // AGE, URL, CODE: the reader replaces these.
    const placeholder = words.some((word) => /^[A-Z]{3,}$/.test(word));
    const named = /missing/.test(error.code); // the text only mentions the command
    const fine = error.exitCode === 0 || named || (placeholder && error.code === 'commander.invalidArgument');
    return fine ? undefined : error.message;
  }
};

describe.each(documents)('%s', (path) => {
  const text = read(path);

  test('quotes only commands that the program accepts', async () => {
    for (const words of commandsOf(text)) expect(await rejectionOf(words), words.join(' ')).toBeUndefined();
  });

  test('names only npm scripts, settings and files that exist, and its links have targets', () => {
    const scriptsNamed = [...text.matchAll(/\bnpm run (?:-s )?([\w:]+)/g)].map(([, name = '']) => name);
    expect(scriptsNamed.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
    const settings = [...text.matchAll(/\bWIREROOM_[A-Z_]+\b(?!_)/g)].map(([name]) => name);
    expect(settings.filter((name) => !Object.hasOwn(SETTINGS, name) && name !== 'WIREROOM_')).toEqual([]);
    const files = [...text.matchAll(/`((?:admin|bench|config|db|deploy|docs|pipelines|test|workers)\/[\w./-]*)`/g)];
    expect(files.map(([, file = '']) => file).filter((file) => !existsSync(join(PROJECT_FOLDER, file)))).toEqual([]);
    const links = [...text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, link = '']) => link);
    const local = links.filter((link) => !/^[a-z]+:/.test(link));
    expect(local.filter((link) => !existsSync(join(PROJECT_FOLDER, dirname(path), link)))).toEqual([]);
  });

  test('its links to headings have targets', () => {
    const wrong = [...text.matchAll(/\]\(([^)#\s:]*)#([^)]+)\)/g)].filter(([, file = '', anchor = '']) => {
      const target = file === '' ? text : read(join(dirname(path), file));
      return !headingsOf(target).includes(anchor);
    });
    expect(wrong.map(([link]) => link)).toEqual([]);
  });

  test('its queries run', async () => {
    for (const statement of sqlOf(text).filter((sql) => /^\s*select\b/i.test(sql))) {
      const failure = await pool.query(statement).then(
        () => undefined,
        (error: Error) => error.message,
      );
      expect(failure, statement).toBeUndefined();
    }
  });
});

test('README and the guides name only outcomes that exist', () => {
  for (const path of documents)
    for (const [, code = ''] of read(path).matchAll(/--outcome ([a-z_]+)/g)) expect(isOutcome(code), code).toBe(true);
});

test('finds commands and queries in code blocks and in running text', () => {
  expect(commandsOf(read('README.md')).length).toBeGreaterThan(5);
  expect(commandsOf(read('docs/curating.md')).length).toBeGreaterThan(10);
  expect(sqlOf(read('README.md')).length).toBe(6);
  expect(commandsOf('`npm run wireroom -- feeds lst` or\n```sh\npsql "$(wireroom db url)" | cat # all\n```\n')).toEqual(
    [
      ['db', 'url'],
      ['feeds', 'lst'],
    ],
  );
});

test('the .env in README is valid', () => {
  const lines = [...read('README.md').matchAll(/^([A-Z_]+)=(\S+) +#/gm)].map(([, name = '', value = '']) => [
    name,
    value,
  ]);
  expect(lines.length).toBe(4);
  expect(loadSettings(Object.fromEntries(lines) as Record<string, string>).contact).toMatch(/^https:/);
});

test('docs/dependencies.md explains every dependency, and no other package', () => {
  const text = read('docs/dependencies.md');
  const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
  const all = Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !name.startsWith('@types/'));
  expect(all.filter((name) => !text.includes(name))).toEqual([]);
  const rows = [...text.matchAll(/^\| ([^|]+) \|/gm)].flatMap(([, cell = '']) => cell.split(', '));
  const named = rows.map((name) => name.split(' ')[0] ?? '').filter((name) => /[a-z]/.test(name) && name !== 'package');
  expect(named.filter((name) => !Object.hasOwn(dependencies ?? {}, name))).toEqual([]);
});

test('README states the Node version of package.json and the number of starter feeds', () => {
  const readme = read('README.md');
  const { engines } = JSON.parse(read('package.json')) as { engines: { node: string } };
  expect(readme).toContain(`Node ${engines.node.replace('>=', '')} or newer`);
  const feeds = read('config/starter-feeds.opml').match(/xmlUrl=/g) ?? [];
  expect(readme).toContain(`adds ${feeds.length} well-known news feeds`);
});

test('README links to every document', () => {
  const readme = read('README.md');
  expect(documents.filter((path) => path !== 'README.md' && !readme.includes(`(${path})`))).toEqual([]);
});
