import { describe, expect, test } from 'vitest';
import type { EntryState, KnownEntry, OwnedUrl } from '../../../db/feeds/entry-state.ts';
import { NONE_ACCEPTED } from '../../../db/feeds/feed-quotas.ts';
import { assignArticles, type EntryPlan, planEntries } from '../../../db/feeds/plan-entries.ts';
import type { PolledEntry } from '../../../db/feeds/polled-entry.ts';
import type { Rule } from '../../../db/rules/rule.ts';
import { entry, named } from '../../support/articles.ts';

const URL = 'http://paper.example/1';
const OTHER_URL = 'http://paper.example/2';
const DROP_ALL: Rule = { id: 7, verdict: 'drop', conditions: { urls: ['*'] } };

const hex = (digest: Buffer): string => digest.toString('hex');

/** The state of a feed of paper.example with what earlier polls have stored. */
const stateWith = (changes: Partial<EntryState> = {}): EntryState => ({
  first: false,
  now: new Date('2026-11-30T12:00:00Z'),
  site: 'paper.example',
  trusted: false,
  ruled: false,
  rules: [],
  pending: [],
  bar: () => undefined,
  known: new Map(),
  owned: new Map(),
  ...changes,
});

/** An entry as it was stored, with what differs. */
const known = (stored: PolledEntry, changes: Partial<KnownEntry> = {}): EntryState['known'] => {
  const row = {
    guid: hex(stored.guidDigest),
    digest: hex(stored.digest),
    article_id: 1,
    url: stored.link?.url ?? null,
    rejected: false,
    is_public: false,
    ...changes,
  };
  return new Map([[row.guid, row]]);
};

/** The URL of an article that exists, with what that requires. */
const owned = (url: string, changes: Partial<OwnedUrl> = {}): EntryState['owned'] => {
  const row = {
    digest: hex(named(url).digest),
    article_id: 5,
    is_public: false,
    redirected: false,
    delayed: false,
    undescribed: false,
    replaced: false,
    unwanted: false,
    ...changes,
  };
  return new Map([[row.digest, row]]);
};

/** Plans and assigns: URLs that exist belong to article 5, new ones become 9. */
const decide = (state: EntryState, ...entries: PolledEntry[]) => {
  const plan = planEntries(state, entries, NONE_ACCEPTED);
  const ids = plan.urls.map(({ digest }) => [hex(digest), state.owned.get(hex(digest))?.article_id ?? 9] as const);
  const created = new Set(ids.flatMap(([, id]) => (id === 9 ? [id] : [])));
  return {
    plan,
    writes: assignArticles(
      plan,
      { owners: new Map(ids), owned: state.owned, created },
      { ruled: state.ruled, opened: true },
    ),
  };
};

const urlsOf = ({ urls }: EntryPlan): string[] => urls.map(({ url }) => url);
const NOTHING = { changed: [], kept: [] };

describe('an entry', () => {
  const shown = entry('a', URL);
  const edited = entry('a', URL, { title: 'Corrected', digest: Buffer.from('ff', 'hex') });
  const moved = entry('a', OTHER_URL);
  const unlinked = entry('a', undefined);
  const cases: readonly [string, EntryState, PolledEntry, { urls: string[]; article?: number; recheck?: object }][] = [
    ['that is new gets an article', stateWith(), shown, { urls: [URL], article: 9 }],
    ['that is new without a link is stored without one', stateWith(), unlinked, { urls: [] }],
    ['that is known and unchanged is only seen', stateWith({ known: known(shown) }), shown, { urls: [] }],
    [
      'that was edited keeps its article, which is fetched again',
      stateWith({ known: known(shown) }),
      edited,
      { urls: [], article: 1, recheck: { changed: [1], kept: [1] } },
    ],
    [
      'whose link has changed keeps an article that was not rejected',
      stateWith({ known: known(shown) }),
      moved,
      { urls: [] },
    ],
    [
      'whose link has changed gets another article for a rejected one',
      stateWith({ known: known(shown, { rejected: true }) }),
      moved,
      { urls: [OTHER_URL], article: 9 },
    ],
    [
      'with a rejected article and the same link is only seen',
      stateWith({ known: known(shown, { rejected: true }) }),
      shown,
      { urls: [] },
    ],
    [
      'that had no article gets one',
      stateWith({ known: known(unlinked, { article_id: null }) }),
      shown,
      { urls: [URL], article: 9 },
    ],
    [
      'with a barred link gets no article',
      stateWith({ bar: () => 'removed', known: known(unlinked, { article_id: null }) }),
      shown,
      { urls: [] },
    ],
    [
      'that rules drop needs no other article for a rejected one',
      stateWith({ rules: [DROP_ALL], ruled: true, known: known(shown, { rejected: true }) }),
      moved,
      { urls: [] },
    ],
    [
      'that was edited, is dropped and has a rejected article is stored, and nothing is fetched',
      stateWith({ rules: [DROP_ALL], ruled: true, known: known(shown, { rejected: true }) }),
      edited,
      { urls: [], article: 1 },
    ],
  ];
  test.each(cases)('%s', (_, state, polled, expected) => {
    const { plan, writes } = decide(state, polled);
    expect(urlsOf(plan)).toEqual(expected.urls);
    expect(writes.stored.map(({ articleId }) => articleId)).toEqual(
      expected.article === undefined && state.known.size > 0 ? [] : [expected.article],
    );
    expect(writes.seen).toHaveLength(writes.stored.length === 0 ? 1 : 0);
    expect(writes.recheck).toEqual(expected.recheck ?? NOTHING);
  });

  test('that is new and barred is stored without its content', () => {
    const { writes } = decide(stateWith({ bar: () => 'site_blocked' }), shown);
    expect(writes.stored).toMatchObject([{ entry: { guid: '', link: undefined, authors: [] }, articleId: undefined }]);
  });
});

describe('a new entry of an article that exists', () => {
  const shown = entry('a', URL);
  test.each([
    ['deletes entries that the feed now lists under another id', { replaced: true }, { replaced: [5] }],
    ['gives priority to one that waits for its own site', { delayed: true }, { delayed: [5] }],
    [
      'has it fetched again if it is the first with metadata',
      { undescribed: true },
      { recheck: { changed: [5], kept: [] } },
    ],
    ['has it fetched after all if others dropped it', { unwanted: true }, { recheck: { changed: [], kept: [5] } }],
    ['opens it to networks of the operator', { is_public: true }, { opened: [5] }],
    ['changes nothing otherwise', {}, {}],
  ])('%s', (_, url, expected) => {
    const { writes } = decide(stateWith({ owned: owned(URL, url) }), shown);
    expect(writes).toMatchObject({
      stored: [{ articleId: 5 }],
      replaced: [],
      delayed: [],
      unwanted: [],
      recheck: NOTHING,
      opened: [],
      ...expected,
    });
  });

  test('of which a tombstone is left is stored without an article', () => {
    const state = stateWith({ owned: owned(URL, { article_id: null }) });
    const plan = planEntries(state, [shown], NONE_ACCEPTED);
    const owners = new Map([[hex(named(URL).digest), undefined]]);
    const writes = assignArticles(
      plan,
      { owners, owned: state.owned, created: new Set() },
      { ruled: false, opened: false },
    );
    expect(writes.stored).toMatchObject([{ articleId: undefined }]);
  });
});

describe('with rules', () => {
  const dropping = stateWith({ rules: [DROP_ALL], ruled: true });
  test('a new article that all its entries drop is rejected once, with the reason', () => {
    const { writes } = decide(dropping, entry('a', URL), entry('b', URL));
    expect(writes.unwanted).toEqual([{ id: 9, host: 'paper.example', reason: expect.stringContaining('rule 7') }]);
  });

  test('a new article that one of its entries keeps is not', () => {
    const byTitle: Rule = { ...DROP_ALL, conditions: { titles: ['advert'] } };
    const state = stateWith({ rules: [byTitle], ruled: true });
    const { writes } = decide(state, entry('a', URL, { title: 'Advert' }), entry('b', URL, { title: 'News' }));
    expect(writes.unwanted).toEqual([]);
  });

  test('an article that exists is not rejected for one feed', () => {
    expect(decide({ ...dropping, owned: owned(URL) }, entry('a', URL)).writes.unwanted).toEqual([]);
  });
});

test('what exceeds the quota waits, the oldest first', () => {
  const state = stateWith({ site: 'aggregator.example' });
  const dated = Array.from({ length: 120 }, (_, n) =>
    entry(`e${n}`, `http://s${n % 50}.example/${n}`, { publishedAt: new Date(Date.UTC(2026, 10, 1, n)) }),
  );
  const { plan, writes } = decide(state, ...dated);
  expect([plan.waiting, writes.stored.length]).toEqual([20, 100]);
  expect(plan.accepted.map(({ entry: { guid } }) => guid)).toEqual(
    Array.from({ length: 100 }, (_, n) => `e${119 - n}`),
  );
});
