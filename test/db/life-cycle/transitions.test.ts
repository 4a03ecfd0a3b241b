import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import sql, { type Sql } from 'sql-template-tag';
import { expect, test } from 'vitest';
import { PROJECT_FOLDER } from '../../../config/project-folder.ts';
import { reprocessArticles } from '../../../db/articles/reprocess.ts';
import { retagArticles } from '../../../db/articles/requeue.ts';
import { claimDue } from '../../../db/claims/claims.ts';
import { transaction } from '../../../db/connection/pool.ts';
import { transition } from '../../../db/life-cycle/assignments.ts';
import { ARTICLE_STATES, type ArticleStage, type ArticleState } from '../../../db/life-cycle/states.ts';
import { LIFE_CYCLE_COLUMNS, TRANSITIONS, type TransitionName } from '../../../db/life-cycle/transitions.ts';
import { cancelWork, IF_IT_WAITS, requeuedRows } from '../../../db/life-cycle/work.ts';
import { createDatabase } from '../../support/database.ts';

const { pool } = await createDatabase();
await pool.query(`insert into wireroom.sites (domain) values ('a.example')`);

interface Row {
  readonly state: ArticleState;
  readonly stage: ArticleStage;
  readonly due: 'no' | 'before' | 'now' | 'later';
  readonly claimed: boolean;
  readonly refetch_pending: boolean;
}

const STAGES_OF: Readonly<Record<ArticleState, readonly ArticleStage[]>> = {
  discovered: ['articles', 'reprocess'],
  extracted: ['articles', 'tags'],
  ready: ['articles', 'tags', 'reprocess'],
  rejected: ['articles'],
};

/** The states that a text names, in its order. */
const statesIn = (text: string): ArticleState[] =>
  (text.match(/discovered|extracted|ready|rejected/g) ?? []) as ArticleState[];

/** The rows that the first column of the table describes. */
const rowsFrom = (from: string): Row[] => {
  const activities = from.match(/claimed|waiting/g) ?? ['idle'];
  const [, at] = / at (.*)/.exec(from) ?? [];
  const named = statesIn(from);
  const states = named.length > 0 ? named : ARTICLE_STATES.filter((state) => state !== 'rejected');
  return states.flatMap((state) =>
    activities.flatMap((activity) =>
      (activity === 'idle' ? (['articles'] as const) : STAGES_OF[state])
        .filter((stage) => !at || at.includes(stage))
        .map((stage) => ({
          state,
          stage,
          due: activity === 'idle' ? ('no' as const) : ('before' as const),
          claimed: activity === 'claimed',
          refetch_pending: from.includes('refetch pending'),
        })),
    ),
  );
};

/** The row that the second column describes. */
const rowAfter = (before: Row, from: string, to: string): Row => {
  const states = statesIn(to);
  const state = states[states.length > 1 ? statesIn(from).indexOf(before.state) : 0] ?? before.state;
  expect(states.length === 0, 'it says "same" if the state stays').toBe(to.startsWith('same'));
  if (to.includes('claimed')) return { ...before, refetch_pending: to.includes('refetch pending') };
  const [, time, stage] = /, due (now|later|as before)?(?: ?for (\w+))?/.exec(to) ?? ['', 'no'];
  return {
    state,
    stage: time === 'no' ? 'articles' : ((stage as ArticleStage | undefined) ?? before.stage),
    due: time === 'as before' ? 'before' : ((time as Row['due'] | undefined) ?? 'later'),
    claimed: false,
    refetch_pending: to.includes('refetch pending'),
  };
};

const insert = async ({ state, stage, due, claimed, refetch_pending }: Row): Promise<number> => {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const { rows } = await client.query(
      `insert into wireroom.articles (site_id, host, url, outcome, state, ready_at)
       values (1, 'a.example', 'http://a.example/#!feed-entry=1', 'ok', $1, case when $1 = 'ready' then now() end) returning id`,
      [state],
    );
    const id: number = rows[0].id;
    if (claimed)
      await client.query(
        `insert into wireroom.claims (stage, id, host, process_id, until, own, visible, attempts, crashes)
         values ($1, $2, 'a.example', gen_random_uuid(), now() + interval '1 minute', false, false, 0, 120)`,
        [stage, id],
      );
    if (due === 'before' && (!claimed || refetch_pending))
      await client.query(
        `insert into wireroom.due (stage, id, host, own, due_at, refetch_pending)
         values ($1, $2, 'a.example', false, now() + case when $3 then interval '0' else interval '30 s' end, $4)`,
        [claimed ? 'articles' : stage, id, claimed, refetch_pending && !claimed],
      );
    await client.query('commit');
    return id;
  } finally {
    client.release();
  }
};

const read = async (id: number): Promise<Row> => {
  const { rows } = await pool.query(
    `select state, coalesce(c.stage, d.stage, 'articles') as stage, c.id is not null as claimed,
       coalesce(d.refetch_pending or c.id = d.id, false) as refetch_pending,
       case when c.id is not null then 'before' when d.id is null then 'no' when due_at <= now() then 'now'
         when due_at < now() + interval '1 minute' then 'before' else 'later' end as due
     from wireroom.articles a left join wireroom.due d on d.id = a.id and d.stage <> 'feeds'
     left join wireroom.claims c on c.id = a.id and c.stage <> 'feeds' where a.id = $1`,
    [id],
  );
  return rows[0];
};

const LATER = sql`now() + interval '1 hour'`;

type Work = (client: pg.PoolClient, id: number) => Promise<unknown>;

/** Ends the claim; its row waits again, or not. */
const ends =
  (again?: Sql): Work =>
  (client, id) =>
    client.query(sql`
      with ended as (delete from wireroom.claims c where c.stage <> 'feeds' and c.id = ${id} returning c.*)
      ${again ? sql`insert into wireroom.due ${again}` : sql`select`}`);

const cancels: Work = (client, id) => cancelWork(client, [id]);

const plans =
  (name: keyof typeof IF_IT_WAITS): Work =>
  (client, id) =>
    client.query(sql`
      insert into wireroom.due (stage, id, host, visible, due_at)
      select 'articles', id, host, ready_at is not null, ${name === 'refetch' ? LATER : sql`now()`}
      from wireroom.articles where id = ${id} ${IF_IT_WAITS[name]}`);

/** What the statements of each transition do besides its assignments. */
const WORK: Readonly<Partial<Record<TransitionName, Work>>> = {
  release: ends(requeuedRows('release', { due_at: LATER })),
  nack: ends(requeuedRows('nack', { crashes: sql`c.crashes` })),
  abandon: ends(requeuedRows('abandon')),
  publish: ends(),
  storeUntagged: ends(requeuedRows('storeUntagged')),
  keep: ends(),
  retryLater: ends(requeuedRows('retryLater', { due_at: LATER })),
  giveUp: ends(),
  reject: cancels,
  unschedule: cancels,
  refetch: plans('refetch'),
  fetchNow: plans('fetchNow'),
  reprocess: async (_, id) => {
    for await (const { due } of reprocessArticles(pool, { ids: [id] })) expect(due).toBe(1);
  },
  retag: async (_, id) => expect(await retagArticles(pool, { ids: [id] })).toBe(1),
};

const isAssigning = (name: TransitionName): name is Parameters<typeof transition>[0] => 'set' in TRANSITIONS[name];

test.each(
  (Object.keys(TRANSITIONS) as TransitionName[])
    .filter((name) => WORK[name])
    .flatMap((name) => TRANSITIONS[name].cases.map(([from, to]) => ({ name, from, to }))),
)('$name: $from → $to', async ({ name, from, to }) => {
  const rows = rowsFrom(from);
  expect(rows.length).toBeGreaterThan(0);
  for (const before of rows) {
    const id = await insert(before);
    await transaction(pool, async (client) => {
      await WORK[name]?.(client, id);
      if (isAssigning(name)) await client.query(sql`update wireroom.articles set ${transition(name)} where id = ${id}`);
    });
    expect(await read(id), JSON.stringify(before)).toEqual(rowAfter(before, from, to));
  }
});

test('claim: the row is claimed', async () => {
  await pool.query('delete from wireroom.due');
  for (const stage of ['tags', 'reprocess'] as const) {
    const id = await insert({ state: 'ready', stage, due: 'before', claimed: false, refetch_pending: true });
    await pool.query('update wireroom.due set due_at = now()');
    const processId = crypto.randomUUID();
    expect(await claimDue(pool, stage, { limit: 1, processId, leaseMs: 60_000, delayMs: 0 })).toMatchObject([
      { id, crashes: 1 },
    ]);
    expect((await pool.query('select process_id from wireroom.claims where id = $1', [id])).rows).toEqual([
      { process_id: processId },
    ]);
    expect(await read(id)).toMatchObject({ stage, claimed: true, refetch_pending: true });
  }
});

const SOURCES = ['db', 'workers', 'admin'].flatMap((folder) =>
  readdirSync(join(PROJECT_FOLDER, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name)),
);

/** The set clauses of the updates of articles in a source, without what is in parentheses. */
const setClauses = (source: string): string[] =>
  [...source.matchAll(/\bupdate wireroom\.articles(?: \w+)? set\s([^`]*)/g)].map(([, rest = '']) => {
    let flat = rest;
    for (let before = ''; before !== flat; ) {
      before = flat;
      flat = flat.replaceAll(/\([^()]*\)/g, '');
    }
    return flat.split(/\b(?:from|where|returning)\b/)[0] ?? '';
  });

test('no other file assigns the columns of the life cycle', () => {
  const assigned = new RegExp(`\\b(?:${LIFE_CYCLE_COLUMNS.join('|')}) *=`);
  const found = SOURCES.flatMap((path) =>
    setClauses(readFileSync(join(PROJECT_FOLDER, path), 'utf8')).map((clause) => ({ path, clause })),
  );
  expect(found.length).toBeGreaterThan(15);
  expect(found.filter(({ clause }) => assigned.test(clause))).toEqual([]);
});

test('the test above sees assignments', () => {
  const source =
    "`update wireroom.articles a set (x = (y)), ready_at = coalesce(ready_at, now()) from t where state = 'ready'`";
  expect(setClauses(source)).toEqual([', ready_at = coalesce ']);
});
