import type { MemberFingerprint, OpenStory, TitledText } from '../../model/story.ts';
import { assignToStories } from '../../pipelines/stories/assign.ts';
import { bandsOf } from '../../pipelines/stories/bands.ts';
import { fingerprintOf } from '../../pipelines/stories/fingerprint.ts';
import { WINDOW_H } from '../../pipelines/stories/join.ts';
import { CANDIDATE_TERMS, vectorOf } from '../../pipelines/stories/vector.ts';
import type { DatedText } from './texts.ts';

/** Stories that are compared with an article: those that share most of its heaviest terms. */
const CANDIDATES = 20;
/** The newest members of a story, and of a band, that an article is compared with. */
const MEMBERS = 50;

const HOUR_MS = 3_600_000;

const added = <Key>(map: Map<Key, Set<number>>, key: Key, value: number): void => {
  const values = map.get(key);
  if (values) values.add(value);
  else map.set(key, new Set([value]));
};

/**
 * Assigns articles to stories in the order of their times, in memory, by the rules that the service
 * follows.
 * @returns the number of the story of each article
 */
export async function assignStories(articles: readonly DatedText[]): Promise<string[]> {
  const stories = new Map<number, OpenStory>();
  const byTerm = new Map<number, Set<number>>();
  const byBand = new Map<number, Set<number>>();
  const counts = new Map<number, number>();
  const members = new Map<number, MemberFingerprint>();
  const texts = new Map<number, TitledText>();
  const sites = new Map<string, number>();
  const inOrder = [...articles.keys()].sort(
    (a, b) => (articles[a]?.at.getTime() ?? 0) - (articles[b]?.at.getTime() ?? 0),
  );
  let opened = 0;

  for (const id of inOrder) {
    const text = articles[id] as DatedText;
    if (!sites.has(text.site)) sites.set(text.site, sites.size);
    const { at, site, language } = text;
    const fingerprint = fingerprintOf(text);
    const vector = vectorOf(fingerprint, { total: opened, count: (term) => counts.get(term) ?? 0 });
    const scores = new Map<number, number>();
    vector.terms.slice(0, CANDIDATE_TERMS).forEach((term, n) => {
      for (const storyId of byTerm.get(term) ?? []) {
        const story = stories.get(storyId) as OpenStory;
        if (at.getTime() - story.lastAt.getTime() > WINDOW_H * HOUR_MS) continue;
        const shared = (vector.weights[n] ?? 0) * (story.vector.weights[story.vector.terms.indexOf(term)] ?? 0);
        scores.set(storyId, (scores.get(storyId) ?? 0) + shared);
      }
    });
    const closest = [...scores].sort(([, a], [, b]) => b - a).slice(0, CANDIDATES);
    const bands = bandsOf(fingerprint.signature);
    const sharingBands = new Set(bands.flatMap((band) => [...(byBand.get(band) ?? [])].slice(-MEMBERS)));
    texts.set(id, text);
    const article = {
      ...fingerprint,
      ...{ id, siteId: sites.get(site) ?? 0, publisher: site, wire: null, paywalled: false, at, language },
      ...{ sameTextAs: null, leftStory: null },
    };
    const { assignments, changed, merges } = await assignToStories([{ article, bands, vector }], {
      readMembers: async (storyId) =>
        [...members.values()]
          .filter((member) => member.storyId === storyId)
          .slice(-MEMBERS)
          .reverse(),
      readTexts: async (ids) =>
        new Map(ids.flatMap((one) => (texts.has(one) ? [[one, texts.get(one) as TitledText]] : []))),
      sharingBands: new Map([[id, [...sharingBands].flatMap((one) => members.get(one) ?? [])]]),
      sameTexts: new Map(),
      sharingTerms: new Map([[id, closest.map(([storyId]) => storyId)]]),
      open: stories,
      newIds: [opened],
    });
    const [assigned] = assignments;
    if (!assigned) continue;
    for (const { from, into } of merges)
      for (const [one, member] of members) if (member.storyId === from) members.set(one, { ...member, storyId: into });
    if (assigned.storyId === opened) {
      opened += 1;
      for (const term of fingerprint.terms) counts.set(term, (counts.get(term) ?? 0) + 1);
    }
    for (const { from } of merges)
      for (const term of stories.get(from)?.vector.terms ?? []) byTerm.get(term)?.delete(from);
    for (const story of changed) {
      for (const term of stories.get(story.id)?.vector.terms ?? []) byTerm.get(term)?.delete(story.id);
      for (const term of story.vector.terms) added(byTerm, term, story.id);
      stories.set(story.id, story);
    }
    for (const band of bands) added(byBand, band, id);
    const { storyId, copyOf = id, origin } = assigned;
    members.set(id, { ...fingerprint, articleId: id, storyId, root: copyOf, origin, siteId: article.siteId, at });
  }
  return articles.map((_, id) => String(members.get(id)?.storyId ?? ''));
}
