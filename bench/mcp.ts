// What `wireroom mcp` costs an assistant: time and characters of each tool, processor time and
// memory of the process.
//   WIREROOM_HOME=FOLDER/home npm run bench:mcp -- [--calls 1000]
// It starts `wireroom mcp` with the settings of the environment, as an assistant does, and calls
// its tools one after the other. `npm run bench:database -- --articles 50000 --keep FOLDER` makes a
// database for it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { PROJECT_FOLDER } from '../config/project-folder.ts';
import { cpuSeconds } from './polls/cpu.ts';

const { values } = parseArgs({ options: { calls: { type: 'string', default: '1000' } } });
const calls = Number(values.calls);

const transport = new StdioClientTransport({
  command: process.execPath,
  args: ['--import', 'tsx', join(PROJECT_FOLDER, 'admin', 'cli.ts'), 'mcp'],
  cwd: PROJECT_FOLDER,
  env: process.env as Record<string, string>,
});
const client = new Client({ name: 'bench', version: '1' });
const startedAt = performance.now();
await client.connect(transport);
const { tools } = await client.listTools();
console.log(`ready after ${Math.round(performance.now() - startedAt)} ms`);
console.log(`${JSON.stringify(tools).length} characters describe ${tools.length} tools`);

/** Resident megabytes of the process that serves, now or at their highest. */
const megabytes = (field: 'VmRSS' | 'VmHWM'): number => {
  const status = readFileSync(`/proc/${transport.pid}/status`, 'utf8');
  return Math.round(Number(new RegExp(`${field}:\\s+(\\d+)`).exec(status)?.[1]) / 1_000);
};

interface Call {
  readonly ms: number;
  readonly characters: number;
}

const call = async (name: string, args: Record<string, unknown>): Promise<Call & { data: Record<string, unknown> }> => {
  const from = performance.now();
  const result = await client.callTool({ name, arguments: args });
  const ms = performance.now() - from;
  const [first] = result.content as { text: string }[];
  if (result.isError) throw new Error(`${name} ${JSON.stringify(args)}: ${first?.text}`);
  return { ms, characters: first?.text.length ?? 0, data: result.structuredContent as Record<string, unknown> };
};

// Arguments from what is stored: words of headlines, ids of what they lead to.
const { data } = await call('search', { limit: 50 });
const articles = data['articles'] as { id: number; title: string; site: string; story_id: number | null }[];
const about = await call('article', { id: articles[0]?.id });
const names = (about.data['entities'] as { name: string }[]).map(({ name }) => name);
const pick = <T>(list: readonly T[], n: number): T | undefined => list[n % list.length];
const stories = articles.flatMap(({ story_id }) => story_id ?? []);
const ARGUMENTS: Readonly<Record<string, (n: number) => Record<string, unknown>>> = {
  search: (n) => ({
    query: pick(articles, n)?.title.split(' ').slice(0, 2).join(' '),
    since: n % 2 ? '30d' : undefined,
  }),
  'search (latest)': (n) => ({ sites: [pick(articles, n)?.site] }),
  article: (n) => ({ id: pick(articles, n)?.id }),
  entity: (n) => ({ name: pick(names, n) }),
  stories: () => ({ since: '7d' }),
  story: (n) => ({ id: pick(stories, n) }),
  changes: () => ({ since: '24h' }),
};

console.log(`memory at first: ${megabytes('VmRSS')} MB`);
const each = Math.ceil(calls / Object.keys(ARGUMENTS).length);
const table: Record<string, string | number>[] = [];
for (const [name, argumentsOf] of Object.entries(ARGUMENTS)) {
  const done: Call[] = [];
  const before = cpuSeconds(transport.pid ?? 0);
  for (let n = 0; n < each; n++) done.push(await call(name.replace(/ .*/, ''), argumentsOf(n)));
  const at = (of: keyof Call, share: number): number =>
    done.map((one) => one[of]).sort((a, b) => a - b)[Math.floor((each - 1) * share)] ?? 0;
  table.push({
    tool: name,
    'median ms': at('ms', 0.5).toFixed(1),
    '95 % ms': at('ms', 0.95).toFixed(1),
    'processor ms': (((cpuSeconds(transport.pid ?? 0) - before) / each) * 1_000).toFixed(1),
    'median characters': at('characters', 0.5),
  });
}
console.table(table);
console.log(`memory after ${each * table.length} calls: ${megabytes('VmRSS')} MB, at most ${megabytes('VmHWM')} MB`);
await client.close();
