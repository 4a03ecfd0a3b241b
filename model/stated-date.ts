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
  /** Minutes east of UTC, if they are stated. */
  readonly publishedOffset?: number;
}

export function entryDate(stated: StatedDate | undefined): EntryDate {
  if (!stated) return {};
  const { at, precision, offsetMinutes } = stated;
  return {
    published: at,
    publishedPrecision: precision,
    ...(offsetMinutes !== undefined && { publishedOffset: offsetMinutes }),
  };
}

/** Returns the date of an entry, with a precision that may be another one than the feed states. */
export function entryDateAs({ published, publishedOffset }: EntryDate, precision: Precision): StatedDate | undefined {
  if (!published) return undefined;
  const hasOffset = precision !== 'day' && publishedOffset !== undefined;
  return { at: published, precision, ...(hasOffset && { offsetMinutes: publishedOffset }) };
}

/** Returns a date of an entry that was stored; of its precision nothing is told, as feeds state midnight for a day. */
export function storedDate({ published_at, published_offset }: StoredDate): EntryDate {
  return {
    ...(published_at !== null && { published: published_at }),
    ...(published_offset !== null && { publishedOffset: published_offset }),
  };
}

/** Columns of wireroom.entries. */
export interface StoredDate {
  readonly published_at: Date | null;
  readonly published_offset: number | null;
}
