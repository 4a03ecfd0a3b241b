import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT_FOLDER } from '../../../config/project-folder.ts';
import { transition } from '../../../db/life-cycle/assignments.ts';
import { ARTICLE_STAGES, ARTICLE_STATES, type ArticleStage, type ArticleState } from '../../../db/life-cycle/states.ts';
import {
  LIFE_CYCLE_COLUMNS,
  type LifeCycleColumn,
  TRANSITIONS,
  type Transition,
} from '../../../db/life-cycle/transitions.ts';
import { createDatabase } from '../../support/database.ts';

const { pool } = await createDatabase();
await pool.query(`insert into wireroom.sites (domain) values ('a.example')`);

/** What the statements supply. */
const supplied = (name: string): Readonly<Partial<Record<LifeCycleColumn, string>>> => ({
  due_at: name === 'refetch' ? `coalesce(due_at, now() + interval '1 hour')` : `now() + interval '1 hour'`,
  claimed_by: 'gen_random_uuid()',
  crashes: 'least(crashes, 9)',
});

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
  ready: ARTICLE_STAGES,
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
  const [, time, stage] = /, due (now|later|as before)?(?: ?for (\w+))?/.exec(to) ?? ['', 'no'];
  return {
    state,
    stage: time === 'no' ? 'articles' : ((stage as ArticleStage | undefined) ?? before.stage),
    due: time === 'as before' ? 'before' : ((time as Row['due'] | undefined) ?? 'later'),
    claimed: to.includes('claimed'),
    refetch_pending: to.includes('refetch pending'),
  };
};

const insert = async ({ state, stage, due, claimed, refetch_pending }: Row): Promise<number> => {
  const { rows } = await pool.query(
    `insert into wireroom.articles (site_id, host, url, outcome, state, stage, due_at, claimed_by, refetch_pending, crashes, ready_at)
     values (1, 'a.example', 'http://a.example/', 'ok', $1, $2, case when $3 then now() + interval '1 minute' end,
       case when $4 then gen_random_uuid() end, $5, 120, case when $1 = 'ready' then now() end) returning id`,
    [state, stage, due === 'before', claimed, refetch_pending],
  );
  return rows[0].id;
};

const read = async (id: number): Promise<Row> => {
  const { rows } = await pool.query(
    `select state, stage, claimed_by is not null as claimed, refetch_pending,
       case when due_at is null then 'no' when due_at <= now() then 'now' when due_at < now() + interval '1 minute' then 'before'
         else 'later' end as due
     from wireroom.articles where id = $1`,
    [id],
  );
  return rows[0];
};

const ALL: readonly (readonly [string, Transition])[] = Object.entries(TRANSITIONS);

/** The assignments of a transition with what its statement would supply. */
const assignments = (name: string, { given = [] }: Transition): string => {
  const values = supplied(name);
  return transition(
    name as 'nack',
    Object.fromEntries(given.map((column) => [column, values[column]])) as { crashes: string },
  );
};

test.each(
  ALL.flatMap(([name, one]) => one.moves.map(([from, to]) => ({ name, from, to, set: assignments(name, one) }))),
)('$name: $from → $to', async ({ from, to, set }) => {
  const rows = rowsFrom(from);
  expect(rows.length).toBeGreaterThan(0);
  for (const before of rows) {
    const id = await insert(before);
    await pool.query(`update wireroom.articles set ${set} where id = $1`, [id]);
    expect(await read(id), JSON.stringify(before)).toEqual(rowAfter(before, from, to));
  }
});

const SOURCES = ['db', 'workers', 'admin'].flatMap((folder) =>
  readdirSync(join(PROJECT_FOLDER, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name)),
);

/** The set clauses of the updates of articles in a source, without what is in parentheses. */
const setClauses = (source: string): string[] =>
  [...source.matchAll(/\bupdate wireroom\.(?:articles|\$\{[^}]+\})(?: \w+)? set\s([^`]*)/g)].map(([, rest = '']) => {
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
    "`update wireroom.articles a set (x = (y)), due_at = coalesce(due_at, now()) from t where state = 'ready'`";
  expect(setClauses(source)).toEqual([', due_at = coalesce ']);
});
