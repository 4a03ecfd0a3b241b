import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { onTestFinished } from 'vitest';
import { PROJECT_FOLDER } from '../../../../config/project-folder.ts';
import { commandLine } from '../../../support/program.ts';

export const CLI = 'admin/cli.ts';

/** An assistant. */
export const newClient = (): Client => new Client({ name: 'test', version: '1' });

/** Starts `wireroom mcp` as an assistant does, with a database. */
export const startClient = async (url: string): Promise<Client> => {
  const client = newClient();
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: [...commandLine(), 'mcp'],
      cwd: PROJECT_FOLDER,
      // What the operator would see.
      stderr: 'ignore',
      env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', DATABASE_URL: url },
    }),
  );
  return client;
};

/** A client that is closed when the test is done. */
export const clientOfTest = async (url: string): Promise<Client> => {
  const client = await startClient(url);
  onTestFinished(() => client.close());
  return client;
};

/** Calls a tool. */
export const call = async (client: Client, name: string, args: Record<string, unknown> = {}): Promise<CallToolResult> =>
  (await client.callTool({ name, arguments: args })) as CallToolResult;

/** The text of a result. */
export const textOf = ({ content: [first] }: CallToolResult): string => (first?.type === 'text' ? first.text : '');
