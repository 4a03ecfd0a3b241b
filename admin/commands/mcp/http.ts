import type { IncomingMessage, ServerResponse } from 'node:http';
import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import { OperatorError } from '../../../config/operator-error.ts';
import { parseUrl } from '../../../config/parse-url.ts';
import { createBoundedServer } from '../../../workers/ops/bounded-server.ts';
import { isOwnHost } from '../../../workers/ops/ops-hosts.ts';
import { note } from '../../output/print.ts';

const ADDRESS = '127.0.0.1';
const PATH = '/mcp';
const MAX_REQUEST_BYTES = 100_000;

/**
 * Serves clients over HTTP on loopback until the process ends. Each request is answered on its own,
 * so nothing is kept of clients that go away.
 * @throws OperatorError when the port cannot be used
 */
export async function serveHttp(createMcpServer: () => McpServer, port: number): Promise<never> {
  const server = createBoundedServer((request, response) => {
    const refusal = refusalOf(request);
    if (refusal) return refuse(response, ...refusal);
    respond(createMcpServer(), request, response).catch((error: unknown) => {
      note(`wireroom mcp: a request failed: ${error instanceof Error ? error.message : error}`);
      if (!response.headersSent) refuse(response, 500, 'the request failed; the log of wireroom mcp says more');
      else response.destroy();
    });
  });
  return new Promise((_, reject) => {
    server.once('error', ({ message }) =>
      reject(new OperatorError(`cannot serve MCP: ${message}; choose another port with --http PORT`)),
    );
    server.listen(port, ADDRESS, () => {
      const address = server.address();
      if (typeof address === 'object' && address) note(`serving MCP at http://${ADDRESS}:${address.port}${PATH}`);
    });
  });
}

const respond = async (mcp: McpServer, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const transport = new StreamableHTTPServerTransport({
    enableJsonResponse: true,
    maxRequestBodySize: MAX_REQUEST_BYTES,
  });
  response.once('close', () => void mcp.close());
  await mcp.connect(transport);
  await transport.handleRequest(request, response);
};

type Refusal = readonly [status: number, reason: string, headers?: Readonly<Record<string, string>>];

/** Why a request is not answered; undefined for one that is. */
const refusalOf = ({ headers, method, url }: IncomingMessage): Refusal | undefined => {
  if (!isOwnHost(headers.host, ADDRESS)) return [421, `not a name of this machine; use http://${ADDRESS}`];
  if (headers.origin !== undefined && !isLoopback(headers.origin)) return [403, 'web pages may not use this server'];
  if (url?.split('?')[0] !== PATH) return [404, `not found; the MCP server is at ${PATH}`];
  // No events come from here, and there are no sessions.
  if (method !== 'POST') return [405, 'only POST is allowed', { allow: 'POST' }];
  return undefined;
};

/** Whether a web page is from this machine. Pages of other sites can send requests to loopback, and name their site. */
const isLoopback = (origin: string): boolean =>
  /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(parseUrl(origin)?.hostname ?? '');

const refuse = (response: ServerResponse, ...[status, reason, headers]: Refusal): void => {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...headers }).end(`${reason}\n`);
};
