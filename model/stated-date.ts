/** Precision of a stated time; `day` for a date without a time of day. */
export type Precision = 'second' | 'minute' | 'day';

/** A date as a feed or a page states it. */
export interface StatedDate {
  readonly at: Date;
  /** As stated. With `day`, `at` is midnight UTC. */
  readonly precision: Precision;
  /** Minutes east of UTC, if they are stated. */
  readonly offsetMinutes?: number;
}

/** The publication date of a feed entry. */
export interface EntryDate {
  readonly published?: Date;
  readonly publishedPrecision?: Precision;
}

export function entryDate(stated: StatedDate | undefined): EntryDate {
  return stated ? { published: stated.at, publishedPrecision: stated.precision } : {};
}

/** Returns the date of an entry, with a precision that may be another one than the feed states. */
export function entryDateAs({ published }: EntryDate, precision: Precision): StatedDate | undefined {
  return published && { at: published, precision };
}

/** Returns a date of an entry that was stored; of its precision nothing is told, as feeds state midnight for a day. */
export function storedDate({ published_at }: StoredDate): EntryDate {
  return published_at === null ? {} : { published: published_at };
}

/** Columns of wireroom.entries. */
export interface StoredDate {
  readonly published_at: Date | null;
}
