import { createServer, type Server } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import type pg from 'pg';
import { Webhook } from 'standardwebhooks';
import { addWatch } from '../../db/watches/stored-watches.ts';
import { createSecret, createToken } from '../../pipelines/webhooks/keys.ts';
import { PAYLOAD_LIMITS } from '../../pipelines/webhooks/payload.ts';
import type { Random } from './random.ts';

/** An article as a receiver got it. */
interface Received {
  readonly change: string;
  readonly seq: number;
  readonly id: number;
  readonly text: string;
}

/** Programs that are sent all articles, and keep what they get. */
export interface Receivers {
  /** From now on they all behave well, and what waits is sent at once. */
  calm(): Promise<void>;
  /** Whether nothing waits for them any more. */
  isTold(): Promise<boolean>;
  /** Returns the promises to receivers that were broken. */
  brokenPromises(): Promise<string[]>;
  close(): Promise<void>;
}

const NAMES = ['steady', 'moody'] as const;

/**
 * Opens two receivers, and adds their watches. The moody one is slow, refuses, resets connections,
 * and stores requests without being able to say so.
 */
export async function openReceivers(pool: pg.Pool, random: Random): Promise<Receivers> {
  const received = new Map<string, Received[]>();
  const refused: string[] = [];
  const servers: Server[] = [];
  let isCalm = false;

  for (const [n, name] of NAMES.entries()) {
    const secret = createSecret();
    const taken: Received[] = [];
    received.set(name, taken);
    const server = createServer(async (request, response) => {
      const body = await text(request).catch(() => '');
      const isMoody = name === 'moody' && !isCalm;
      if (isMoody) await wait(random.between(0, 500));
      if (isMoody && random.chance(0.15)) return void response.writeHead(random.pick([500, 503, 507])).end();
      try {
        const { data } = new Webhook(secret).verify(body, request.headers as Record<string, string>) as {
          readonly data: { readonly articles: readonly Received[] };
        };
        taken.push(...data.articles);
      } catch (error) {
        // A killed process leaves half a request.
        if (request.complete) refused.push(String(error));
      }
      if (isMoody && random.chance(0.1)) return void response.socket?.resetAndDestroy();
      response.writeHead(204).end();
    });
    const address = `127.2.1.${n + 1}`;
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(0, address, resolve);
    });
    servers.push(server);
    const bound = server.address();
    const target = `http://${address}:${typeof bound === 'object' && bound ? bound.port : 0}/`;
    const watch = {
      name,
      query: undefined,
      language: undefined,
      filter: {},
      changes: true,
      minIndependentCount: undefined,
    };
    await addWatch(pool, { ...watch, target, secret, token: createToken() });
  }

  return {
    async calm() {
      isCalm = true;
      await pool.query('update wireroom.watches set next_at = now()');
    },
    async isTold() {
      const { rows } = await pool.query<{ waits: boolean }>(
        `select exists (select from wireroom.deliveries where state = 'waiting')
           or (select seq from wireroom.watch_cursor) < (select max(seq) from wireroom.changes where kind in ('added', 'changed')) as waits`,
      );
      return !(rows[0]?.waits ?? true);
    },
    async brokenPromises() {
      const { rows } = await pool.query<{ id: number; body: string }>('select id, body from news.articles order by id');
      const broken = refused.map((error) => `every request is signed; but ${error}`);
      for (const [name, taken] of received) {
        const say = (promise: string): void => void broken.push(`${promise}; but not to the ${name} receiver`);
        const added = new Set(taken.filter(({ change }) => change === 'added').map(({ id }) => id));
        const missing = rows.filter(({ id }) => !added.has(id)).map(({ id }) => id);
        if (missing.length > 0) say(`every article is sent (${missing.slice(0, 5)}, ${missing.length} in all)`);
        const seqs = [...new Set(taken.map(({ seq }) => seq))];
        if (seqs.some((seq, n) => n > 0 && seq < (seqs[n - 1] ?? 0))) say('articles are sent in order');
        const last = new Map(taken.map((article) => [article.id, article.text]));
        const stale = rows.filter(({ id, body }) => !isBeginning(last.get(id) ?? '', body));
        if (stale.length > 0) say(`what was sent last of an article is how it is (${stale.length} are not)`);
      }
      return broken;
    },
    async close() {
      for (const server of servers) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
    },
  };
}

const isBeginning = (received: string, body: string): boolean =>
  body.length <= PAYLOAD_LIMITS.text ? received === body : body.startsWith(received.replace(/…$/, ''));
