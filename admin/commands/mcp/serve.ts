import { openReader } from '../../../db/reading/reader.ts';
import { withDatabase } from '../../command-context.ts';
import { createMcpServer } from './server.ts';

/** Statements that run at a time; further calls wait. The reader's login may have 20 connections in all. */
const CONNECTIONS = 4;
const STATEMENT_MS = 10_000;

export interface McpOptions {
  /** Port on loopback; undefined: stdin and stdout. */
  readonly port: number | undefined;
}

/** `mcp`: serves until stdin ends, or until a signal. */
export function serveMcp({ port }: McpOptions): Promise<void> {
  return withDatabase({ connections: CONNECTIONS, schema: 'readable' }, async ({ database }) => {
    const reader = await openReader(database, {
      connections: CONNECTIONS,
      statementMs: STATEMENT_MS,
      name: 'wireroom mcp',
    });
    try {
      if (port === undefined) await (await import('./stdio.ts')).serveStdio(createMcpServer(reader));
      else await (await import('./http.ts')).serveHttp(() => createMcpServer(reader), port);
    } finally {
      await reader.close();
    }
  });
}
