import sql, { type Sql } from 'sql-template-tag';

/** Columns of `wireroom.articles` that only transitions assign. */
export const LIFE_CYCLE_COLUMNS = ['state', 'pending_change', 'ready_at'] as const;
type LifeCycleColumn = (typeof LIFE_CYCLE_COLUMNS)[number];

/** Expressions by column. */
export type Assignments = Readonly<Partial<Record<LifeCycleColumn, Sql>>>;

/** When and as what the row of a claim `c` waits again. */
export interface Requeue {
  /** The stage of the claim by default. */
  readonly stage?: Sql;
  /** The statement supplies what is missing here. */
  readonly due_at?: Sql;
  readonly attempts?: Sql;
  readonly crashes?: Sql;
  readonly visible?: Sql;
}

export interface Transition {
  /**
   * From where, to where, and when. An article is claimed (a process works on it), waiting (it is
   * due now or later), or nothing is scheduled for it. Without a state, it is in any but rejected.
   */
  readonly cases: readonly (readonly [from: string, to: string, when: string])[];
  /** Assignments to the row in `wireroom.articles`. */
  readonly set?: Assignments;
  /** For a transition that ends a claim and makes its row wait again. */
  readonly requeue?: Requeue;
}

/** A rejected article starts over; a ready one stays visible. */
const STARTED_OVER = {
  state: sql`case state when 'rejected' then 'discovered' else state end`,
} as const satisfies Assignments;

/** The changes in the life of an article. docs/architecture.md shows them as a table. */
export const TRANSITIONS = {
  // The first four also apply to feeds.
  claim: {
    cases: [['waiting', 'same, claimed', 'the dispatcher finds it due']],
  },
  release: {
    cases: [['claimed', 'same, due later', 'its host or the threads are busy']],
    requeue: { attempts: sql`c.attempts`, crashes: sql`0` },
  },
  nack: {
    cases: [['claimed', 'same, due later', 'its job ended without a result']],
    requeue: { attempts: sql`c.attempts`, due_at: sql`now() + make_interval(secs => c.crashes)` },
  },
  abandon: {
    cases: [['claimed', 'same, due now', 'its process died, or its lease is over']],
    requeue: { attempts: sql`c.attempts`, due_at: sql`now()`, crashes: sql`c.crashes` },
  },

  publish: {
    cases: [
      ['claimed', 'ready', 'its text and tags are committed'],
      ['claimed, refetch pending', 'ready, due now for articles', 'the same'],
    ],
    set: { state: sql`'ready'`, ready_at: sql`coalesce(ready_at, now())`, pending_change: sql`null` },
  },
  storeUntagged: {
    cases: [
      [
        'claimed, discovered or extracted',
        'extracted, due now for tags',
        'its text is committed, but could not be tagged',
      ],
      ['claimed, ready', 'ready, due now for tags', 'the same'],
      ['claimed, ready, refetch pending', 'ready, due now for tags, refetch pending', 'the same'],
    ],
    set: {
      state: sql`case when ready_at is null then 'extracted' else 'ready' end`,
      pending_change: sql`case when ready_at is null then 'added' else 'changed' end`,
    },
    requeue: {
      stage: sql`'tags'`,
      due_at: sql`now()`,
      visible: sql`(select ready_at is not null from wireroom.articles a where a.id = c.id)`,
    },
  },
  keep: {
    cases: [
      ['claimed, ready', 'ready', 'its page is unchanged, or is another article now'],
      ['claimed, ready, refetch pending', 'ready, due now for articles', 'the same'],
    ],
  },
  retryLater: {
    cases: [
      ['claimed', 'same, due later', 'its attempt failed, and the outcome allows another'],
      ['claimed at tags or reprocess, refetch pending', 'same, due later, refetch pending', 'the same'],
    ],
    requeue: { attempts: sql`c.attempts + 1` },
  },
  giveUp: {
    cases: [
      [
        'claimed, discovered or extracted',
        'rejected',
        'its last attempt failed, a rule drops it, or no page is stored to reprocess',
      ],
      ['claimed, ready', 'ready', 'the same; it stays visible'],
      ['claimed, refetch pending', 'same, due now for articles', 'the same'],
    ],
    set: {
      state: sql`case when ready_at is not null then 'ready'
        when exists (select from wireroom.due d where d.id = articles.id and d.stage <> 'feeds') then state else 'rejected' end`,
    },
  },
  reject: {
    cases: [
      [
        'claimed or waiting, discovered or extracted',
        'rejected',
        'it is a duplicate, a rule drops it, its page was removed, or its site is blocked',
      ],
    ],
    set: { state: sql`'rejected'`, pending_change: sql`null` },
  },
  unschedule: {
    cases: [['claimed or waiting, ready', 'ready', 'its page was removed, or its site is blocked']],
  },

  refetch: {
    cases: [
      ['ready or rejected', 'ready or discovered, due for articles', 'its entry changed, or names a better URL'],
      ['claimed', 'same, claimed, refetch pending', 'the same'],
      ['waiting, ready at tags or reprocess', 'same, due as before, refetch pending', 'the same'],
    ],
    set: STARTED_OVER,
  },
  advance: {
    cases: [['waiting at articles', 'same, due now', 'a feed of its own site names it as well']],
  },
  fetchNow: {
    cases: [
      [
        'ready or rejected',
        'ready or discovered, due now for articles',
        '`articles refetch`, `retry`; or its address is allowed now',
      ],
      ['waiting at articles', 'same, due now', '`articles refetch`'],
    ],
    set: STARTED_OVER,
  },
  reprocess: {
    cases: [['ready or rejected', 'ready or discovered, due now for reprocess', '`reprocess`']],
    set: STARTED_OVER,
  },
  retag: {
    cases: [['ready', 'ready, due now for tags', '`retag`']],
  },
} as const satisfies Readonly<Record<string, Transition>>;

export type TransitionName = keyof typeof TRANSITIONS;
