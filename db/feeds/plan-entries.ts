import type { UrlKey } from '../../model/url/canonicalize-url.ts';
import { hex } from '../../model/url/digest.ts';
import { reasonToDrop } from '../rules/decide.ts';
import type { UnwantedArticle } from '../rules/reject-unwanted.ts';
import type { Owners, RequestedUrl } from '../urls/discoveries.ts';
import type { EntryState, KnownEntry, OwnedUrl } from './entry-state.ts';
import { type Accepted, applyQuota } from './feed-quotas.ts';
import type { PolledEntry } from './polled-entry.ts';

// What a poll does with the entries of its document, decided without a database.

/** An entry that the feed shows, and what the poll does with it. */
export interface ShownEntry {
  readonly entry: PolledEntry;
  /** The entry as stored by an earlier poll. */
  readonly known: KnownEntry | undefined;
  /** Whether its link was removed or its site is blocked: it is stored as seen only. */
  readonly barred: boolean;
  readonly edited: boolean;
  /** Whether it is known and needs an article: it has none, or its link has changed and its article was rejected. */
  readonly relinked: boolean;
  /** Why the rules of the feed drop it, if they do. */
  readonly dropped: string | undefined;
}

export interface EntryPlan {
  readonly shown: readonly ShownEntry[];
  /** New and changed entries within the quota, newest first. */
  readonly accepted: readonly ShownEntry[];
  /** Accepted entries that need an article. */
  readonly naming: readonly ShownEntry[];
  /** Their URLs. */
  readonly urls: readonly RequestedUrl[];
  /** Entries accepted in this poll so far, see `Accepted`. */
  readonly total: Accepted;
  /** New and changed entries beyond the quota. */
  readonly waiting: number;
}

/** Decides which entries of a document are stored, and which of them need an article. */
export function planEntries(state: EntryState, entries: readonly PolledEntry[], before: Accepted): EntryPlan {
  const shown = entries.map((entry) => compare(entry, state));
  const candidates = shown.filter(({ known, edited, relinked }) => !known || edited || relinked);
  const { items: accepted, urls, accepted: total } = applyQuota(state, candidates, before);
  const naming = [
    ...accepted.filter(({ known, barred }) => !known && !barred),
    ...accepted.filter(({ relinked }) => relinked),
  ];
  return {
    shown,
    accepted,
    naming,
    urls: naming.flatMap((entry) => urls.get(entry) ?? []),
    total,
    waiting: candidates.length - accepted.length,
  };
}

const compare = (entry: PolledEntry, { known: stored, bar, rules, now }: EntryState): ShownEntry => {
  const { link } = entry;
  const known = stored.get(hex(entry.guidDigest));
  const barred = link !== undefined && bar(link) !== undefined;
  const dropped = rules.length === 0 ? undefined : reasonOf(rules, entry, now);
  return {
    entry,
    known,
    barred,
    edited: known !== undefined && known.digest !== hex(entry.digest) && !barred,
    relinked: !barred && !isSettled({ known, dropped }) && known !== undefined && leadsElsewhere(known, link),
    dropped,
  };
};

const reasonOf = (rules: EntryState['rules'], entry: PolledEntry, now: Date): string | undefined => {
  const { link, title, categories, publishedAt, updatedAt } = entry;
  return reasonToDrop(rules, { url: link?.url, title, categories, publishedAt: publishedAt ?? updatedAt }, now);
};

/** A dropped entry needs no other article in place of a rejected one. */
const isSettled = ({ known, dropped }: Pick<ShownEntry, 'known' | 'dropped'>): boolean =>
  dropped !== undefined && known?.rejected === true;

const leadsElsewhere = (known: KnownEntry, link: UrlKey | undefined): boolean =>
  link !== undefined && (known.article_id === null || (known.rejected && known.url !== link.url));

/** The articles of the URLs that a poll names. */
export interface FoundArticles {
  readonly owners: Owners;
  readonly owned: EntryState['owned'];
  /** Ids of the new articles. */
  readonly created: ReadonlySet<number>;
}

/** An entry to store, with its article. */
export interface EntryToStore {
  readonly entry: PolledEntry;
  readonly articleId: number | undefined;
}

/** What the poll writes. Numbers are ids of articles. */
export interface EntryWrites {
  /** New and changed entries. */
  readonly stored: readonly EntryToStore[];
  /** Entries without changes. */
  readonly seen: readonly PolledEntry[];
  readonly changed: number;
  /** Articles whose entries the feed now lists under other ids. */
  readonly replaced: readonly number[];
  /** Articles that wait because feeds of other sites named them, and are of this feed's site. */
  readonly delayed: readonly number[];
  /** New articles that the rules of the feed drop. */
  readonly unwanted: readonly UnwantedArticle[];
  /**
   * Articles to be fetched again: their entry changed or is the first with metadata; the feed keeps
   * what others dropped.
   */
  readonly recheck: { readonly changed: readonly number[]; readonly kept: readonly number[] };
  /** Articles so far of public networks only, of a feed in an opened one. */
  readonly opened: readonly number[];
}

/** Decides what is written, once the named URLs have articles. */
export function assignArticles(
  { shown, accepted, naming }: EntryPlan,
  { owners, owned, created }: FoundArticles,
  { ruled, opened }: { readonly ruled: boolean; readonly opened: boolean },
): EntryWrites {
  const ownerOf = ({ entry: { link } }: ShownEntry): number | undefined => link && owners.get(hex(link.digest));
  const urlOf = ({ entry: { link } }: ShownEntry): OwnedUrl | undefined => link && owned.get(hex(link.digest));
  const existing = (some: readonly ShownEntry[], is: (url: OwnedUrl) => boolean): number[] =>
    some.flatMap((each) => {
      const [owner, url] = [ownerOf(each), urlOf(each)];
      return owner !== undefined && !created.has(owner) && url && is(url) ? (url.article_id ?? []) : [];
    });
  const fresh = accepted.filter(({ known }) => !known);
  const edited = accepted.filter((each) => each.edited);
  const moved = new Set(accepted.filter((each) => each.relinked && ownerOf(each) !== undefined));
  const changed = new Set([...edited, ...moved]);
  const articleOf = (each: ShownEntry): number | undefined =>
    moved.has(each) ? ownerOf(each) : (each.known?.article_id ?? ownerOf(each));
  const articlesOf = (some: readonly ShownEntry[]): number[] => some.flatMap((each) => articleOf(each) ?? []);
  const rechecked = edited.filter((each) => !isSettled(each));
  const isWanted = ({ dropped }: ShownEntry): boolean => dropped === undefined;
  return {
    stored: [...fresh, ...changed].map((each) => ({
      entry: each.barred ? withoutContent(each.entry) : each.entry,
      articleId: articleOf(each),
    })),
    seen: shown.filter((each) => each.known && !changed.has(each)).map(({ entry }) => entry),
    changed: changed.size,
    replaced: existing(fresh, (url) => url.replaced),
    delayed: existing(fresh, (url) => url.delayed),
    unwanted: unwantedOf(naming, ownerOf, created),
    recheck: {
      changed: [...articlesOf(rechecked), ...existing(fresh.filter(isWanted), (url) => url.undescribed)],
      kept: [
        ...articlesOf(rechecked.filter(isWanted)),
        // With rules, the article of another feed may have been rejected since the state was read.
        ...existing([...fresh, ...moved].filter(isWanted), (url) => url.unwanted || ruled),
      ],
    },
    opened: opened ? articlesOf(shown.filter((each) => each.known?.is_public || urlOf(each)?.is_public)) : [],
  };
}

/** Returns the new articles that all entries naming them are dropped for. */
const unwantedOf = (
  naming: readonly ShownEntry[],
  ownerOf: (entry: ShownEntry) => number | undefined,
  created: ReadonlySet<number>,
): UnwantedArticle[] => {
  const wanted = new Set(naming.filter(({ dropped }) => dropped === undefined).map(ownerOf));
  const unwanted = naming.flatMap((shown) => {
    const [id, reason, link] = [ownerOf(shown), shown.dropped, shown.entry.link];
    const isNew = id !== undefined && created.has(id) && !wanted.has(id);
    return isNew && reason !== undefined && link ? [[id, { id, host: link.host, reason }] as const] : [];
  });
  return [...new Map(unwanted).values()];
};

/** Deletes everything but digests and times from an entry with a barred link. */
const withoutContent = (entry: PolledEntry): PolledEntry => ({
  ...entry,
  guid: '',
  link: undefined,
  title: undefined,
  authors: [],
  html: undefined,
  categories: [],
  source: undefined,
  media: undefined,
});
