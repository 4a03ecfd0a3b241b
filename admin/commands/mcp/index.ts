import { type Command, InvalidArgumentError, Option } from 'commander';
import { addHelpNotes } from '../../arguments/help-text.ts';

/** Port of `--http`. */
const PORT = '9465';

const parsePort = (text: string): number => {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new InvalidArgumentError('Not a port from 0 to 65535.');
};

/** `wireroom mcp` */
export const mcpCommand = (program: Command): void => {
  const command = program
    .command('mcp')
    .description('let AI assistants read the stored news (Model Context Protocol)')
    .addOption(
      new Option('--http [port]', `serve HTTP on this machine instead of stdin and stdout (default port: ${PORT})`)
        .preset(PORT)
        .argParser(parsePort),
    )
    .action(async (options) => (await import('./serve.ts')).serveMcp(options));
  addHelpNotes(
    command,
    `
Serves tools that read: search, article, entity, stories, story, changes. They see what the database login "reader" sees,
and nothing can be changed. An assistant starts the command itself and talks to it through stdin and stdout; it ends with
stdin. With --http it listens on 127.0.0.1 until it is stopped, for any number of clients, without a password. Port 0 takes
any free port.

Titles and texts are from the web. They are marked as such, but no mark makes an assistant immune to instructions in them.

docs/mcp.md lists the tools, and the configuration of assistants.

Examples:
  claude mcp add wireroom -- wireroom mcp
  wireroom mcp --http
  wireroom mcp --http 8080`,
  );
};
