import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import type { RequestId } from '@modelcontextprotocol/sdk/types.js';
import { note } from '../../output/print.ts';

/**
 * Serves one client on stdin and stdout. Returns when stdin has ended and every request has its
 * answer, or when the client hangs up.
 */
export async function serveStdio(server: McpServer): Promise<void> {
  if (process.stdin.isTTY)
    note('waiting for an MCP client on stdin: assistants start this command themselves; end with Ctrl-D');
  const transport = new StdioServerTransport();
  const finished = finish(transport);
  await server.connect(transport);
  await finished;
  await server.close();
}

/** The transport itself notices neither the end of stdin nor a client that no longer reads. */
const finish = (transport: StdioServerTransport): Promise<void> =>
  new Promise((resolve) => {
    const open = new Set<RequestId>();
    let ended = false;
    const finishIfAnswered = (): void => {
      if (ended && open.size === 0) resolve();
    };
    // The protocol keeps these listeners and calls them before its own.
    transport.onmessage = (message) => {
      if (!('method' in message)) return;
      if ('id' in message) open.add(message.id);
      // A canceled request gets no answer.
      else if (message.method === 'notifications/cancelled') open.delete(message.params?.['requestId'] as RequestId);
    };
    transport.onclose = resolve;
    const send = transport.send.bind(transport);
    transport.send = async (message) => {
      await send(message);
      if (!('method' in message) && message.id !== undefined) open.delete(message.id);
      finishIfAnswered();
    };
    process.stdin.once('end', () => {
      ended = true;
      finishIfAnswered();
    });
    process.stdout.once('close', resolve);
  });
