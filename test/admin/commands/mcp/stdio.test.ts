import { expect, test } from 'vitest';
import { openPool } from '../../../../db/connection/pool.ts';
import { openEmbedded } from '../../../../db/embedded/index.ts';
import { migrate } from '../../../../db/schema/migrate.ts';
import { runChild } from '../../../support/child.ts';
import { createDatabase } from '../../../support/database.ts';
import { createDemoDatabase } from '../../../support/demo-database.ts';
import { fastHome } from '../../../support/new-home.ts';
import { linesOf, runWireroom, wireroomOn } from '../../run-wireroom.ts';
import { CLI, call, clientOfTest, textOf } from './child-client.ts';

const { url } = await createDemoDatabase();
const wireroom = wireroomOn(url);

const request = (id: number, method: string, params: object = {}): string =>
  `${JSON.stringify({ jsonrpc: '2.0', id, method, params })}\n`;

const INITIALIZE = request(0, 'initialize', {
  protocolVersion: '2025-06-18',
  capabilities: {},
  clientInfo: { name: 'test', version: '1' },
});

const search = (id: number): string => request(id, 'tools/call', { name: 'search', arguments: { query: 'bank' } });

test('answers everything that came before the end of stdin, on stdout and nothing else there', async () => {
  const input = `${INITIALIZE}${Array.from({ length: 20 }, (_, n) => search(n + 1)).join('')}`;
  const { code, stdout, stderr } = await wireroom(['mcp'], { input });
  expect(stderr).toBe('');
  expect(code).toBe(0);
  const answers = linesOf(stdout).map((line) => JSON.parse(line) as { id: number; result?: object });
  expect(answers.map(({ id }) => id).sort((a, b) => a - b)).toEqual(Array.from({ length: 21 }, (_, n) => n));
  expect(answers.every(({ result }) => result !== undefined)).toBe(true);
});

test('ends at the end of stdin although a request was canceled', async () => {
  const cancel = `${JSON.stringify({ jsonrpc: '2.0', method: 'notifications/cancelled', params: { requestId: 1 } })}\n`;
  const { code } = await wireroom(['mcp'], { input: `${INITIALIZE}${search(1)}${cancel}` });
  expect(code).toBe(0);
});

test('survives lines that are no messages', async () => {
  const { code, stdout } = await wireroom(['mcp'], { input: `hello\n{"a":1}\n${INITIALIZE}${request(7, 'no/such')}` });
  expect(code).toBe(0);
  const answers = linesOf(stdout).map((line) => JSON.parse(line) as { id: number; error?: { code: number } });
  expect(answers).toContainEqual(
    expect.objectContaining({ id: 7, error: { code: -32_601, message: 'Method not found' } }),
  );
  expect(answers).toHaveLength(2);
});

test('ends with a client that hangs up', async () => {
  const { code } = await wireroom(['mcp'], { closeStdout: true, input: `${INITIALIZE}${search(1)}` });
  expect(code).toBe(0);
});

test.each(['SIGTERM', 'SIGINT'] as const)('%s ends it in the middle of a conversation', async (signal) => {
  const child = runChild(CLI, ['mcp'], { env: { DATABASE_URL: url } });
  child.process.stdin?.write(`${INITIALIZE}${search(1)}`);
  await child.line(/"id":1\b/);
  child.process.kill(signal);
  expect(await child.exit).toBe(signal);
});

test('serves two clients at the same time', async () => {
  const clients = await Promise.all([clientOfTest(url), clientOfTest(url)]);
  const results = await Promise.all(
    Array.from({ length: 20 }, (_, n) => call(clients[n % 2] ?? clients[0], 'article', { id: 34 })),
  );
  for (const { structuredContent } of results) expect(structuredContent).toMatchObject({ id: 34 });
});

test('needs no more than the reader’s login, and says when the database goes away', async () => {
  const home = await fastHome();
  const server = await openEmbedded(home, { create: true, say: () => undefined });
  const owner = openPool(server.url, { max: 1, name: 'wireroom test' });
  await migrate(owner);
  await owner.end();
  const client = await clientOfTest(server.readerUrl);
  expect((await call(client, 'search')).structuredContent).toMatchObject({ articles: [] });
  await server.release();
  const failed = await call(client, 'search');
  expect(failed.isError).toBe(true);
  expect(textOf(failed)).toBe('the database is not available; try again in a few seconds');
});

test('without a database, says so in one line', async () => {
  const home = await fastHome();
  const { code, stdout, stderr } = await runWireroom(['mcp'], { env: { WIREROOM_HOME: home } });
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(linesOf(stderr)).toEqual([
    expect.stringMatching(/^wireroom: there is no database in .* yet; start the service/),
  ]);
});

test('with an empty database, says what to do in one line', async () => {
  const empty = await createDatabase('empty');
  const { code, stdout, stderr } = await wireroomOn(empty.url)(['mcp']);
  expect({ code, stdout, stderr }).toEqual({
    code: 1,
    stdout: '',
    stderr: 'wireroom: the database is empty; run: wireroom db migrate\n',
  });
});
