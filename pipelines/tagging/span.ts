import type { EntityType } from './tags.ts';

/** Words `first` to `last` name something of this type. */
export interface Span {
  readonly first: number;
  readonly last: number;
  readonly type: EntityType;
  /** Why it was set, or set otherwise than it was found. */
  readonly because?: string;
}
