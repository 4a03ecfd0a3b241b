import type { ArticleStage, ArticleState } from './states.ts';

/** Columns of `wireroom.articles` that only transitions assign. */
export const LIFE_CYCLE_COLUMNS = [
  'state',
  'stage',
  'due_at',
  'claim',
  'claimed_by',
  'crashes',
  'attempts',
  'refetch_pending',
  'pending_change',
  'ready_at',
] as const;
export type LifeCycleColumn = (typeof LIFE_CYCLE_COLUMNS)[number];

/** SQL expressions by column. */
export type Assignments = Readonly<Partial<Record<LifeCycleColumn, string>>>;

export interface Transition {
  /**
   * From where, to where, and when. An article is claimed (a job has it), waiting (it is due now or later), or nothing is
   * scheduled for it. Without a state, it is in any but rejected.
   */
  readonly moves: readonly (readonly [from: string, to: string, when: string])[];
  readonly set: Assignments;
  /** Columns whose values the statement supplies. */
  readonly given?: readonly LifeCycleColumn[];
}

const state = (name: ArticleState): string => `'${name}'`;
const stage = (name: ArticleStage): string => `'${name}'`;

const END_OF_CLAIM = { claimed_by: 'null', crashes: '0', attempts: '0' } as const satisfies Assignments;

/** Ends a claim. Nothing is left to do, apart from a pending refetch. */
const DONE = {
  ...END_OF_CLAIM,
  stage: stage('articles'),
  due_at: 'case when refetch_pending then now() end',
  refetch_pending: 'false',
} as const satisfies Assignments;

/** Nothing is left to do, and a running job loses its claim. */
const REVOKED = { ...DONE, due_at: 'null', claim: 'claim + 1' } as const satisfies Assignments;

/** Due now. A rejected article starts over; a ready one stays visible. */
const REQUEUED = {
  due_at: 'now()',
  attempts: '0',
  crashes: '0',
  state: `case state when 'rejected' then 'discovered' else state end`,
} as const satisfies Assignments;

/** The changes in the life of an article. docs/architecture.md shows them as a table. */
export const TRANSITIONS = {
  // The first six also apply to feeds.
  claim: {
    moves: [['waiting', 'same, claimed, due later', 'the dispatcher finds it due; later is the end of the lease']],
    set: { claim: 'claim + 1', crashes: 'crashes + 1' },
    given: ['due_at', 'claimed_by'],
  },
  reassign: {
    moves: [['claimed', 'same, claimed, due as before', 'another process gets the job from the queue']],
    set: {},
    given: ['claimed_by'],
  },
  release: {
    moves: [['claimed', 'same, due later', 'its host or the threads are busy']],
    set: { claimed_by: 'null', crashes: '0' },
    given: ['due_at'],
  },
  nack: {
    moves: [['claimed', 'same, due later', 'its job ended without a result']],
    set: { claimed_by: 'null', due_at: 'now() + make_interval(secs => crashes)' },
    given: ['crashes'],
  },
  rollBack: {
    moves: [['claimed', 'same, due now', 'its job was not queued, or the queue lost it']],
    set: { claimed_by: 'null', due_at: 'now()', crashes: 'greatest(crashes - 1, 0)' },
  },
  abandon: {
    moves: [['claimed', 'same, due now', 'its process died']],
    set: { claimed_by: 'null', due_at: 'now()' },
  },

  publish: {
    moves: [
      ['claimed', 'ready', 'its text and tags are committed'],
      ['claimed, refetch pending', 'ready, due now for articles', 'the same'],
    ],
    set: { ...DONE, state: state('ready'), ready_at: 'coalesce(ready_at, now())', pending_change: 'null' },
  },
  storeUntagged: {
    moves: [
      [
        'claimed, discovered or extracted',
        'extracted, due now for tags',
        'its text is committed, but could not be tagged',
      ],
      ['claimed, ready', 'ready, due now for tags', 'the same'],
    ],
    set: {
      ...END_OF_CLAIM,
      state: `case when ready_at is null then 'extracted' else 'ready' end`,
      stage: stage('tags'),
      due_at: 'now()',
      pending_change: `case when ready_at is null then 'added' else 'changed' end`,
    },
  },
  keep: {
    moves: [
      ['claimed, ready', 'ready', 'its page is unchanged, or is another article now'],
      ['claimed, ready, refetch pending', 'ready, due now for articles', 'the same'],
    ],
    set: DONE,
  },
  retryLater: {
    moves: [['claimed', 'same, due later', 'its attempt failed, and the outcome allows another']],
    set: { claimed_by: 'null', crashes: '0', attempts: 'attempts + 1' },
    given: ['due_at'],
  },
  giveUp: {
    moves: [
      ['claimed, discovered or extracted', 'rejected', 'its last attempt failed, or no page is stored to reprocess'],
      ['claimed, ready', 'ready', 'the same; it stays visible'],
      ['claimed, refetch pending', 'same, due now for articles', 'the same'],
    ],
    set: {
      ...DONE,
      state: `case when ready_at is not null then 'ready' when refetch_pending then state else 'rejected' end`,
    },
  },
  reject: {
    moves: [
      [
        'claimed or waiting, discovered or extracted',
        'rejected',
        'it is a duplicate, its page was removed, or its site is blocked',
      ],
    ],
    set: { ...REVOKED, state: state('rejected'), pending_change: 'null' },
  },
  unschedule: {
    moves: [['claimed or waiting, ready', 'ready', 'its page was removed, or its site is blocked']],
    set: REVOKED,
  },

  refetch: {
    moves: [
      ['ready or rejected', 'ready or discovered, due for articles', 'its entry changed, or names a better URL'],
      ['claimed', 'same, claimed, due as before, refetch pending', 'the same'],
      ['waiting, ready at tags or reprocess', 'same, due as before, refetch pending', 'the same'],
    ],
    set: {
      state: REQUEUED.state,
      refetch_pending: `refetch_pending or (due_at is not null and (claimed_by is not null or stage <> 'articles'))`,
      stage: `case when due_at is null then 'articles' else stage end`,
      attempts: 'case when due_at is null then 0 else attempts end',
    },
    given: ['due_at'],
  },
  advance: {
    moves: [['waiting at articles', 'same, due now', 'a feed of its own site names it as well']],
    set: { due_at: 'case when attempts = 0 and claimed_by is null then least(due_at, now()) else due_at end' },
  },
  fetchNow: {
    moves: [
      [
        'ready or rejected',
        'ready or discovered, due now for articles',
        '`articles refetch`, `retry`; or its address is allowed now',
      ],
      ['waiting at articles', 'same, due now', '`articles refetch`'],
    ],
    set: { ...REQUEUED, stage: stage('articles') },
  },
  reprocess: {
    moves: [['ready or rejected', 'ready or discovered, due now for reprocess', '`reprocess`']],
    set: { ...REQUEUED, stage: stage('reprocess') },
  },
  retag: {
    moves: [['ready', 'ready, due now for tags', '`retag`']],
    set: { ...REQUEUED, stage: stage('tags') },
  },
} as const satisfies Readonly<Record<string, Transition>>;

export type TransitionName = keyof typeof TRANSITIONS;
