import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type pg from 'pg';
import { Webhook } from 'standardwebhooks';
import { onTestFinished } from 'vitest';
import { recordChanges } from '../../db/changes/change-feed.ts';
import { transaction } from '../../db/connection/pool.ts';
import { addWatch } from '../../db/watches/stored-watches.ts';
import type { Watch } from '../../db/watches/watch.ts';
import type { ChangeKind } from '../../model/news.ts';
import { createSecret, createToken } from '../../pipelines/webhooks/keys.ts';
import { publish, type Told } from './stories.ts';

/** Stores ready articles, and the changes that tell of them. @returns their ids in order */
export async function publishNews(pool: pg.Pool, ...articles: readonly Partial<Told>[]): Promise<number[]> {
  const ids = await publish(
    pool,
    articles.map((article, n) => ({
      site: 'a.example',
      title: `News ${n}`,
      text: `The harbor was closed on Tuesday, said item ${n}.`,
      ...article,
    })),
  );
  await change(pool, 'added', ...ids);
  return ids;
}

/** Records a change of each article. */
export function change(pool: pg.Pool, kind: ChangeKind, ...ids: readonly number[]): Promise<void> {
  return transaction(pool, (client) =>
    recordChanges(
      client,
      ids.map((articleId) => ({ articleId, kind })),
    ),
  );
}

let names = 0;

/** Adds a watch of all articles, with the changes a test is about. */
export async function newWatch(pool: pg.Pool, changes: Partial<Watch> = {}): Promise<Watch> {
  const target = 'target' in changes ? changes.target : 'https://hooks.example/';
  const watch = await addWatch(pool, {
    name: `watch-${++names}`,
    query: undefined,
    language: undefined,
    filter: {},
    changes: false,
    minIndependentCount: undefined,
    secret: target === undefined ? undefined : createSecret(),
    token: createToken(),
    ...changes,
    target,
  });
  if (!watch) throw new Error('there is a watch of this name');
  return watch;
}

export interface DeliveryRow {
  readonly article: number;
  readonly kind: string;
  readonly state: string;
}

/** Returns the deliveries of a watch in their order. */
export async function deliveriesOf(pool: pg.Pool, { id }: Watch): Promise<DeliveryRow[]> {
  const { rows } = await pool.query<DeliveryRow>(
    'select article_id::int as article, kind, state from wireroom.deliveries where watch_id = $1 order by id',
    [id],
  );
  return rows;
}

export interface ReceivedRequest {
  readonly at: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** Ids of its articles. */
  readonly articles: readonly number[];
}

export interface Receiver {
  readonly url: string;
  readonly requests: readonly ReceivedRequest[];
  /** Ids of the articles of all requests that it answered with 204, in order. */
  readonly taken: readonly number[];
  /** Sets how it answers: a status, or a function. */
  answerWith(answer: number | ((response: ServerResponse) => void)): void;
  close(): Promise<void>;
}

/** Opens a program that receives what matches, on a loopback address; it answers 204. */
export async function openReceiver(address: string, port = 0): Promise<Receiver> {
  const requests: ReceivedRequest[] = [];
  const taken: number[] = [];
  let answer: number | ((response: ServerResponse) => void) = 204;
  const server = createServer(async (request, response) => {
    const body = await text(request);
    const articles = (JSON.parse(body) as { data: { articles: { id: number }[] } }).data.articles.map(({ id }) => id);
    requests.push({ at: performance.now(), headers: request.headers, body, articles });
    response.once('finish', () => response.statusCode === 204 && taken.push(...articles));
    if (typeof answer === 'function') answer(response);
    else response.writeHead(answer).end();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, address, resolve);
  });
  const bound = server.address();
  const close = (): Promise<void> => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(() => resolve()));
  };
  onTestFinished(close);
  return {
    url: `http://${address}:${typeof bound === 'object' && bound ? bound.port : 0}/news?key=sesame`,
    requests,
    taken,
    answerWith(next) {
      answer = next;
    },
    close,
  };
}

/** Returns the payload of a request. @throws if a receiver with this secret would refuse its signature */
export function verified(secret: string | undefined, { body, headers }: ReceivedRequest): unknown {
  return new Webhook(secret ?? '').verify(body, headers as Record<string, string>);
}
