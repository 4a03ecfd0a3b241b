import type pg from 'pg';
import { type MemberPrint, newestMembers, type StoredStory, type StoryMember } from '../../../db/stories/candidates.ts';
import type { Assignment, Assignments, ChangedStory, Merge } from '../../../db/stories/store-assignments.ts';
import type { QueuedArticle } from '../../../db/stories/story-queue.ts';
import { isCopy } from '../../../pipelines/stories/copies.ts';
import { chooseStory, HOUR_MS, WINDOW_H } from '../../../pipelines/stories/join.ts';
import { addToCentroid, type TermVector } from '../../../pipelines/stories/vector.ts';

/** An article that asks for its story. */
export interface Asking {
  readonly article: QueuedArticle;
  readonly bands: readonly number[];
  readonly vector: TermVector;
}

export interface DeskInput {
  readonly client: pg.PoolClient;
  /** Stored articles that may be copies, by article. */
  readonly near: ReadonlyMap<number, readonly MemberPrint[]>;
  /** Stored articles with exactly the text of another. */
  readonly twins: ReadonlyMap<number, StoryMember>;
  /** Stored stories that share terms, by article. */
  readonly alike: ReadonlyMap<number, readonly number[]>;
  /** Open ones of the stories of all these. */
  readonly stories: ReadonlyMap<number, StoredStory>;
  /** Numbers for new stories. */
  readonly ids: readonly number[];
}

/** Decides the stories of a batch of articles, one after the other, each of which sees the decisions before it. */
export interface StoryDesk {
  assign(asking: Asking): Promise<void>;
  result(): Assignments;
}

/** A copy is one of the earliest article of all that it is a copy of. */
const earliest = <Member extends StoryMember>(members: readonly Member[]): Member | undefined =>
  members.reduce<Member | undefined>((best, member) => (best && best.root <= member.root ? best : member), undefined);

const later = (a: Date, b: Date): Date => (a > b ? a : b);

export const openDesk = ({ client, near, twins, alike, stories, ids }: DeskInput): StoryDesk => {
  const assignments: Assignment[] = [];
  const merges: Merge[] = [];
  /** Open stories as they are after the articles so far. */
  const open = new Map(stories);
  const changed = new Map<number, ChangedStory>();
  /** The articles so far, as if they were stored. */
  const members: MemberPrint[] = [];
  let opened = 0;

  /** The story that has the articles of a story now. */
  const current = (storyId: number): number =>
    merges.reduce((id, { from, into }) => (id === from ? into : id), storyId);

  const update = (story: StoredStory): void => {
    open.set(story.id, story);
    changed.set(story.id, { ...story, before: stories.get(story.id)?.vector });
  };

  /** Merges two stories that a copy links, unless one is closed or long over. @returns the story that has the articles */
  const merge = (one: number, other: number): number => {
    const [a, b] = [open.get(one), open.get(other)];
    if (!a || !b || a === b || Math.abs(a.lastAt.getTime() - b.lastAt.getTime()) > WINDOW_H * HOUR_MS) return one;
    const isLarger = a.articles > b.articles || (a.articles === b.articles && a.id < b.id);
    const [into, from] = isLarger ? [a, b] : [b, a];
    merges.push({ from: from.id, into: into.id });
    open.delete(from.id);
    changed.delete(from.id);
    update({
      id: into.id,
      vector: addToCentroid(into.vector, into.articles / from.articles, from.vector),
      articles: into.articles + from.articles,
      lastAt: later(into.lastAt, from.lastAt),
    });
    return into.id;
  };

  const join = (storyId: number, { article, vector }: Asking): number => {
    const story = open.get(storyId);
    if (story)
      update({
        ...story,
        vector: addToCentroid(story.vector, story.articles, vector),
        articles: story.articles + 1,
        lastAt: later(story.lastAt, article.at),
      });
    return storyId;
  };

  const begin = ({ article, vector }: Asking): number => {
    const id = ids[opened++] as number;
    update({ id, vector, articles: 1, lastAt: article.at });
    return id;
  };

  /** Of the candidates, those that the article is a copy of. */
  const copied = (article: QueuedArticle, candidates: readonly MemberPrint[]): MemberPrint[] =>
    candidates.filter((other) => isCopy(article, other, article.siteId === other.siteId));

  const twinOf = ({ twin }: QueuedArticle): StoryMember[] => {
    const found = twin === null ? undefined : (twins.get(twin) ?? members.find(({ articleId }) => articleId === twin));
    return found ? [found] : [];
  };

  /** The story of an article that is no copy, and what it copies among the members of the story all the same. */
  const byContent = async (asking: Asking): Promise<{ storyId: number; original: StoryMember | undefined }> => {
    const { article, vector } = asking;
    const candidates = [...new Set([...(alike.get(article.id) ?? []), ...changed.keys()])].flatMap(
      (id) => open.get(current(id)) ?? [],
    );
    const story = chooseStory({ vector, at: article.at }, candidates);
    if (!story) return { storyId: begin(asking), original: undefined };
    return {
      storyId: join(story.id, asking),
      original: earliest(copied(article, await newestMembers(client, story.id))),
    };
  };

  return {
    async assign(asking) {
      const { article, bands } = asking;
      const originals = [...twinOf(article), ...copied(article, [...(near.get(article.id) ?? []), ...members])];
      const [first, ...others] = originals.map(({ storyId }) => current(storyId));
      const { storyId, original } =
        first === undefined
          ? await byContent(asking)
          : { storyId: join(others.reduce(merge, first), asking), original: earliest(originals) };
      const copyOf = original?.root;
      const origin = article.wire ?? original?.origin ?? article.publisher;
      assignments.push({ article, storyId, copyOf, origin, bands });
      const { id, siteId, shingles, signature } = article;
      members.push({ articleId: id, storyId, root: copyOf ?? id, origin, siteId, shingles, signature });
    },
    result: () => ({
      assignments: assignments.map((one) => ({ ...one, storyId: current(one.storyId) })),
      changed: [...changed.values()],
      merges,
    }),
  };
};
