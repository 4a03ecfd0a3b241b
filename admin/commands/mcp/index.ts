import { InvalidArgumentError } from 'commander';
import type { NotedCommand } from '../../arguments/noted-command.ts';

/** Port of `--http` without a number. */
const PORT = 9465;

const parsePort = (text: string): number => {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new InvalidArgumentError('Not a port from 0 to 65535.');
};

/** `wireroom mcp` */
export function mcpCommand(program: NotedCommand): void {
  program
    .command('mcp')
    .description('let AI assistants read the stored news (Model Context Protocol)')
    .option(
      '--http [port]',
      `serve HTTP on this machine instead of stdin and stdout; by default port ${PORT}`,
      parsePort,
    )
    .action(async ({ http }: { http?: number | true }) =>
      (await import('./serve.ts')).serveMcp({ port: http === true ? PORT : http }),
    )
    .notes(`
The tools only read: search, article, entity, stories, story, changes. They use the reader's login. An assistant starts the
command itself and talks to it through stdin and stdout; it ends with stdin. With --http it serves any number of clients at
127.0.0.1, without a password, until it is stopped; port 0 takes a free port.

Results quote texts from the web, and say so. No mark keeps a model from obeying what it reads: do not let an assistant that
reads the news act without your consent. docs/mcp.md has the configuration of assistants.

Examples:
  claude mcp add wireroom -- wireroom mcp
  wireroom mcp --http
  wireroom mcp --http 8080`);
}
