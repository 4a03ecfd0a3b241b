import sql from 'sql-template-tag';
import type { ArticleFilter } from '../../model/article-filter.ts';

/** A saved search, and who is notified of matches. */
export interface Watch {
  readonly id: number;
  readonly name: string;
  /** Words to search for. */
  readonly query: string | undefined;
  /** Language of these words (ISO 639-1); undefined: that of each article. */
  readonly language: string | undefined;
  readonly filter: ArticleFilter;
  /** Whether articles are sent again when they change. */
  readonly changes: boolean;
  /** Number of independent sources that a story needs to be sent, once; undefined: every article is sent. */
  readonly minIndependentCount: number | undefined;
  /** URL that is notified; undefined: none. It may contain secrets. */
  readonly target: string | undefined;
  /** Signs what is sent, and so does the former one for a while. */
  readonly secret: string | undefined;
  /** Opens its feeds. */
  readonly token: string;
  readonly state: 'active' | 'paused';
  /** Why it is paused, unless by the operator. */
  readonly reason: string | undefined;
  readonly createdAt: Date;
}

/** A row of wireroom.watches. */
export interface WatchRow {
  readonly id: number;
  readonly name: string;
  readonly query: string | null;
  readonly language: string | null;
  readonly filter: ArticleFilter;
  readonly changes: boolean;
  readonly min_independent_count: number | null;
  readonly target: string | null;
  readonly secret: string | null;
  readonly token: string;
  readonly state: Watch['state'];
  readonly reason: string | null;
  readonly created_at: Date;
}

export function readWatch({
  created_at,
  query,
  language,
  min_independent_count,
  target,
  secret,
  reason,
  ...row
}: WatchRow): Watch {
  return {
    ...row,
    query: query ?? undefined,
    language: language ?? undefined,
    minIndependentCount: min_independent_count ?? undefined,
    target: target ?? undefined,
    secret: secret ?? undefined,
    reason: reason ?? undefined,
    createdAt: created_at,
  };
}

/** The columns of `WatchRow`, of table `w`. */
export const WATCH_COLUMNS = sql`w.id, w.name, w.query, w.language, w.filter, w.changes, w.min_independent_count, w.target, w.secret, w.token,
      w.state, w.reason, w.created_at`;

/** Returns the host that is notified, the only part of a target that is no secret. */
export function receiverOf({ target }: Pick<Watch, 'target'>): string | undefined {
  return target === undefined ? undefined : new URL(target).host;
}
