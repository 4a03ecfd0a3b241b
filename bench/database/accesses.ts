import type pg from 'pg';

/** Tables that grow with the number of articles. */
export const BIG_TABLES = [
  'articles',
  'texts',
  'article_entities',
  'article_topics',
  'article_urls',
  'entries',
  'attempts',
  'changes',
  'revisions',
  'media',
  'links',
  'stories',
  'story_articles',
] as const;

/** How statements read the big tables, also inside functions. */
export interface Accesses {
  /** Rows that sequential scans read, by table. */
  readonly scanned: ReadonlyMap<string, number>;
  /** Entries read, by index, the most first. */
  readonly indexes: ReadonlyMap<string, number>;
}

type Counter = { readonly kind: 'table' | 'index'; readonly name: string; readonly n: number };

const countersOf = async (client: pg.ClientBase): Promise<Counter[]> => {
  // Counts of a session are visible to itself only when it has flushed them, after the statement that asks for it.
  await client.query('select pg_stat_force_next_flush()');
  const { rows } = await client.query<Counter>(
    `with big as (
       select c.oid, coalesce(i.inhparent, c.oid)::regclass::text as name
       from pg_class c left join pg_inherits i on i.inhrelid = c.oid
       where coalesce(i.inhparent, c.oid) = any($1::text[]::regclass[])
     )
     select 'table' as kind, big.name, sum(seq_tup_read)::float8 as n from big join pg_stat_user_tables s on s.relid = big.oid group by big.name
     union all
     select 'index', coalesce(i.inhparent, s.indexrelid)::regclass::text, sum(s.idx_scan + s.idx_tup_read)::float8
     from pg_stat_user_indexes s left join pg_inherits i on i.inhrelid = s.indexrelid where s.schemaname = 'wireroom' group by 2`,
    [BIG_TABLES.map((table) => `wireroom.${table}`)],
  );
  return rows;
};

/**
 * Runs statements on a connection that nobody else uses, in a database that nobody else reads.
 * @returns what they read
 */
export async function accessesOf(client: pg.ClientBase, work: () => Promise<unknown>): Promise<Accesses> {
  const before = new Map((await countersOf(client)).map(({ kind, name, n }) => [kind + name, n]));
  await work();
  const after = (await countersOf(client)).map(({ kind, name, n }) => ({
    kind,
    name,
    n: n - (before.get(kind + name) ?? 0),
  }));
  const read = (wanted: Counter['kind']): Map<string, number> =>
    new Map(
      after
        .filter(({ kind, n }) => kind === wanted && n > 0)
        .sort((one, other) => other.n - one.n)
        .map(({ name, n }) => [name.replace('wireroom.', ''), n]),
    );
  return { scanned: read('table'), indexes: read('index') };
}
