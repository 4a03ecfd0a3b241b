/**
 * Entries that are read of one document: four times what a poll stores. The 50,000 that a sitemap
 * may have took 300 MB.
 */
export const MAX_NEWEST = 20_000;

/** Returns a warning about entries that are not read; undefined if there are none. */
export function leftOutWarning(leftOut: number): string | undefined {
  return leftOut === 0 ? undefined : `${leftOut} older URLs left out: the newest 20,000 of a document are read`;
}

/** Collects items and keeps the newest. */
export interface Newest<Item> {
  add(item: Item): void;
  /** The newest items; in the order of the document if there are no more. */
  items(): readonly Item[];
  /** Number of older items that were dropped. */
  leftOut(): number;
}

/**
 * Creates a collection of the `max` newest items, which never holds more than a quarter more. Items
 * without a time count as oldest. Among items of the same time, those at the start and the end of
 * the document are kept: new ones are at either.
 * @param timeOf time of an item in milliseconds; undefined if it states none
 */
export function createNewest<Item>(timeOf: (item: Item) => number | undefined, max = MAX_NEWEST): Newest<Item> {
  let kept: { readonly item: Item; readonly time: number }[] = [];
  let added = 0;
  const cut = (): void => {
    const oldest = kept.sort((a, b) => b.time - a.time)[max - 1]?.time;
    const newer = kept.filter(({ time }) => oldest === undefined || time > oldest);
    const tied = kept.filter(({ time }) => time === oldest);
    const fromEnd = Math.floor((max - newer.length) / 2);
    const fromStart = max - newer.length - fromEnd;
    kept = [...newer, ...tied.slice(0, fromStart), ...tied.slice(Math.max(fromStart, tied.length - fromEnd))];
  };
  return {
    add(item) {
      added += 1;
      kept.push({ item, time: timeOf(item) ?? 0 });
      if (kept.length >= 1.25 * max) cut();
    },
    items() {
      if (kept.length > max) cut();
      return kept.map(({ item }) => item);
    },
    leftOut: () => Math.max(0, added - max),
  };
}

/** The newest of a list. */
export function newestOf<Item>(items: readonly Item[], timeOf: (item: Item) => number | undefined): Newest<Item> {
  const newest = createNewest(timeOf);
  for (const item of items) newest.add(item);
  return newest;
}
