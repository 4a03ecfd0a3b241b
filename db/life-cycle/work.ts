import type { ArticleStage } from './states.ts';
import { type Again, TRANSITIONS, type TransitionName } from './transitions.ts';

// SQL for `with` that moves rows into and out of wireroom.due and wireroom.claims. Rows are inserted in the order of their
// ids, so that concurrent writers do not deadlock.

/** SQL: the key of what waits, and of claims: a feed and an article may have the same id. */
const KEY = `(id, (stage = 'feeds'))`;

/**
 * Ends claims, returned as `ended`; nothing is due again but what was made due meanwhile.
 * @param which SQL condition on claims `c`
 */
export function endClaims(which: string, ended = 'ended'): string {
  return `${ended} as (
         delete from wireroom.claims c where ${which} returning c.*
       )`;
}

/** The transitions after which the row waits again. */
type Repeating = {
  [Name in TransitionName]: (typeof TRANSITIONS)[Name] extends { readonly again: Again } ? Name : never;
}[TransitionName];

/**
 * Ends claims, returned as `requeued`, and makes their rows wait again. An article that was to be fetched after its claim is fetched
 * after that.
 * @param which SQL condition on claims `c`
 * @param given what the transition leaves to the statement: SQL expressions on claim `c`
 */
export function requeueClaims(name: Repeating, which: string, given: Again = {}): string {
  return again({ ...TRANSITIONS[name].again, ...given }, which);
}

/** The same without a transition, for polls. */
export function again(
  { stage = 'c.stage', visible = 'c.visible', due_at, attempts = '0', crashes = '0' }: Again,
  which: string,
): string {
  return `${endClaims(which, 'requeued')}, again as (
         insert into wireroom.due (stage, id, host, own, visible, asked_by, due_at, attempts, crashes)
         select ${stage}, c.id, c.host, c.own, ${visible}, c.asked_by, ${due_at}, ${attempts}, ${crashes} from requeued c order by c.id
         on conflict ${KEY} do update set stage = excluded.stage, visible = excluded.visible, due_at = excluded.due_at,
           attempts = excluded.attempts, crashes = excluded.crashes, refetch_pending = excluded.stage in ('tags', 'reprocess')
       )`;
}

/**
 * Ends the claims of articles and takes them off what waits.
 * @param ids SQL that selects their ids
 * @param stages SQL condition: of which stages
 */
export function cancelWork(ids: string, stages = `stage <> 'feeds'`): string {
  return `${endClaims(`${stages} and c.id in (${ids})`)}, cancelled as (
         delete from wireroom.due where ${stages} and id in (${ids})
       )`;
}

/** What an article is made due for, and what that changes if it waits already. */
const PLANS = {
  refetch: [
    'articles',
    `update set host = excluded.host, own = due.own or excluded.own, asked_by = coalesce(excluded.asked_by, due.asked_by), refetch_pending = due.stage <> 'articles'`,
  ],
  fetchNow: [
    'articles',
    'update set own = excluded.own, asked_by = excluded.asked_by, due_at = excluded.due_at, attempts = 0, crashes = 0',
  ],
  reprocess: ['reprocess', 'nothing'],
  retag: ['tags', 'nothing'],
} as const satisfies Partial<Record<TransitionName, readonly [stage: ArticleStage, onConflict: string]>>;

/**
 * Makes articles due. A claimed one is due after its claim.
 * @param rows SQL that selects them: id, host, visible, and for `articles` own, asked_by and due_at
 */
export function planWork(name: keyof typeof PLANS, rows: string): string {
  const [stage, onConflict] = PLANS[name];
  const [column, value] =
    stage === 'articles' ? [', own, asked_by, due_at', ', p.own, p.asked_by, p.due_at'] : ['', ''];
  return `planned as (
         insert into wireroom.due (stage, id, host, visible${column})
         select '${stage}', p.id, p.host, p.visible${value} from (${rows}) p order by p.id
         on conflict ${KEY} do ${onConflict}
       )`;
}
