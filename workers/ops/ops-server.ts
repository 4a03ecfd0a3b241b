import type { ServerResponse } from 'node:http';
import type pg from 'pg';
import type { Logger } from 'pino';
import { redactCredentials } from '../../model/url/credentials.ts';
import type { Tickets } from '../dispatch/tickets.ts';
import type { HousekeepingState } from '../upkeep/housekeeping.ts';
import { createBoundedServer } from './bounded-server.ts';
import type { Metrics } from './metrics.ts';
import { isOwnHost } from './ops-hosts.ts';
import { answerFeed } from './watch-feeds.ts';

export interface OpsServer {
  /** Undefined if the port was taken. */
  readonly port: number | undefined;
  close(): Promise<void>;
}

export interface OpsOptions {
  readonly port: number;
  /** Address to listen on; loopback by default. */
  readonly address: string;
  readonly pool: pg.Pool;
  readonly tickets: Pick<Tickets, 'check'>;
  readonly metrics: Metrics;
  /** Whether the service is shutting down. */
  readonly isStopping: () => boolean;
  readonly housekeeping: () => HousekeepingState;
  readonly log: Logger;
}

const NOT_OWN_HOST = 'not a name of this machine; use its IP address\n';

/** A check that takes longer fails. */
const CHECK_TIMEOUT_MS = 3_000;

/**
 * Starts the server of health checks, metrics and feeds of watches: /livez (the process runs),
 * /readyz (the service accepts work, database and queue answer, and there is a partition for now;
 * otherwise 503 with reasons, among them failures of housekeeping), /metrics (Prometheus),
 * /feeds/NAME.FORMAT. If the port is taken it logs that, and the service goes on without.
 */
export async function startOpsServer(options: OpsOptions): Promise<OpsServer> {
  const { port, address, pool, tickets, metrics, isStopping, housekeeping, log } = options;
  const ready = async (response: ServerResponse): Promise<void> => {
    const [database, queue] = await Promise.all([reasonOf(pool.query('select')), reasonOf(tickets.check())]);
    const service = isStopping() ? 'stopping: finishing jobs in progress, claiming no more' : undefined;
    const { blocked, failure, warning } = housekeeping();
    const body = {
      service: service ?? 'ok',
      database: database ?? 'ok',
      queue: queue ?? 'ok',
      housekeeping: redactCredentials(failure ?? (blocked ? 'creating the partitions for today' : (warning ?? 'ok'))),
    };
    answer(response, service || database || queue || blocked ? 503 : 200, JSON.stringify(body), 'application/json');
  };
  const server = createBoundedServer(async (request, response) => {
    const path = request.url?.split('?')[0];
    try {
      if (!isOwnHost(request.headers.host, address)) answer(response, 421, NOT_OWN_HOST);
      else if (request.method !== 'GET' && request.method !== 'HEAD')
        answer(response, 405, 'only GET and HEAD are allowed\n');
      else if (path === '/livez') answer(response, 200, 'ok\n');
      else if (path === '/readyz') await ready(response);
      else if (path === '/metrics') answer(response, 200, await metrics.text(), metrics.contentType);
      else if (path?.startsWith('/feeds/') && (await answerFeed(pool, request, response))) return;
      else answer(response, 404, 'not found; try /livez, /readyz or /metrics\n');
    } catch (error) {
      log.warn({ err: error, path }, 'the ops server failed to answer');
      answer(response, 503, 'temporarily unavailable\n');
    }
  });
  const listening = await new Promise<boolean>((resolve) => {
    server.once('error', (error) => {
      log.warn(
        { address, port, reason: error.message },
        'health and metrics endpoints disabled; see WIREROOM_OPS_PORT and WIREROOM_OPS_ADDRESS',
      );
      resolve(false);
    });
    server.listen(port, address, () => resolve(true));
  });
  const bound = server.address();
  return {
    port: listening && typeof bound === 'object' && bound ? bound.port : undefined,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

const answer = (response: ServerResponse, status: number, body: string, type = 'text/plain; charset=utf-8'): void => {
  response.writeHead(status, { 'content-type': type }).end(body);
};

/** Returns why a check failed; undefined if it succeeded. */
const reasonOf = async (check: Promise<unknown>): Promise<string | undefined> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve(`no answer within ${CHECK_TIMEOUT_MS / 1000} s`), CHECK_TIMEOUT_MS);
  });
  const failed = check.then(
    () => undefined,
    (error: unknown) => redactCredentials(error instanceof Error ? error.message || error.name : String(error)),
  );
  return Promise.race([failed, late]).finally(() => clearTimeout(timer));
};
