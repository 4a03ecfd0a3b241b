import type { MemberPrint, StoredStory, StoredText, StoryMember } from '../../../db/stories/candidates.ts';
import type { Assignment, Assignments, ChangedStory, Merge } from '../../../db/stories/store-assignments.ts';
import type { QueuedArticle } from '../../../db/stories/story-queue.ts';
import type { TermVector } from '../../../model/story.ts';
import { containment, holdsMore, isCopy } from '../../../pipelines/stories/copies.ts';
import { ISSUE_H, isOtherIssue } from '../../../pipelines/stories/frame.ts';
import { HOUR_MS, rankStories, THRESHOLD, WINDOW_H } from '../../../pipelines/stories/join.ts';
import { printOf } from '../../../pipelines/stories/print.ts';
import { addToCentroid, similarity, vectorOf } from '../../../pipelines/stories/vector.ts';

/** An article that asks for its story. */
export interface Asking {
  readonly article: QueuedArticle;
  readonly bands: readonly number[];
  readonly vector: TermVector;
}

export interface DeskInput {
  /** The stored members of a story, the newest ones. */
  readonly membersOf: (storyId: number) => Promise<readonly MemberPrint[]>;
  readonly textsOf: (articleIds: readonly number[]) => Promise<ReadonlyMap<number, StoredText>>;
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

/** The story of an article, and what it is a copy of. */
interface Decision {
  readonly storyId: number;
  readonly original?: StoryMember | undefined;
}

/** Stories that an article is compared with in full, the best ones. */
const MAX_TRIES = 5;
/** Texts of different articles that one is compared with. */
const MAX_TEXTS = 10;
/** Least share of the shorter text in common at which two texts may be written by one template, or one quotes the other. */
const MUCH_IN_COMMON = 0.3;

/** No article joins the story of a text that holds several, unless it is a copy of it. */
const NOTHING: TermVector = { terms: [], weights: [] };

/** A copy is one of the earliest article of all that it is a copy of. */
const earliest = <Member extends StoryMember>(members: readonly Member[]): Member | undefined =>
  members.reduce<Member | undefined>((best, member) => (best && best.root <= member.root ? best : member), undefined);

const hoursBetween = (a: { readonly at: Date }, b: { readonly at: Date }): number =>
  Math.abs(a.at.getTime() - b.at.getTime()) / HOUR_MS;

const later = (a: Date, b: Date): Date => (a > b ? a : b);

export function openDesk({ membersOf, textsOf, near, twins, alike, stories, ids }: DeskInput): StoryDesk {
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

  /**
   * Merges two stories that a copy links if they resemble each other: a text may hold texts of two events.
   * @returns the story that has the articles
   */
  const merge = (one: number, other: number, by: number): number => {
    const [a, b] = [open.get(one), open.get(other)];
    if (!a || !b || a === b || Math.abs(a.lastAt.getTime() - b.lastAt.getTime()) > WINDOW_H * HOUR_MS) return one;
    if (similarity(a.vector, b.vector) < THRESHOLD) return one;
    const isLarger = a.articles > b.articles || (a.articles === b.articles && a.id < b.id);
    const [into, from] = isLarger ? [a, b] : [b, a];
    merges.push({ from: from.id, into: into.id, by });
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

  /** Merges the stories of texts that an article has. @returns the story of the first of them */
  const link = (first: StoryMember, all: readonly StoryMember[], { id }: QueuedArticle): number =>
    all.reduce((one, other) => merge(one, current(other.storyId), id), current(first.storyId));

  const join = (storyId: number, { article, vector }: Asking): number => {
    const story = open.get(storyId);
    if (story)
      update({
        ...story,
        vector: vector === NOTHING ? story.vector : addToCentroid(story.vector, story.articles, vector),
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

  const isNextIssue = (article: QueuedArticle, other: MemberPrint): boolean =>
    article.siteId === other.siteId && hoursBetween(article, other) >= ISSUE_H;

  /** Those of some members that are issues of another day, or on another matter, of what the article is an issue of. */
  const otherIssues = async (
    article: QueuedArticle,
    others: readonly MemberPrint[],
  ): Promise<readonly MemberPrint[]> => {
    if (others.length === 0) return [];
    const texts = await textsOf([article.id, ...others.map(({ articleId }) => articleId)]);
    const own = texts.get(article.id);
    return others.filter((other) => {
      const text = texts.get(other.articleId);
      return own && text && isOtherIssue(own, text, article.language, isNextIssue(article, other));
    });
  };

  /** Of the candidates, those that the article is a copy of. */
  const copied = async (article: QueuedArticle, candidates: readonly MemberPrint[]): Promise<MemberPrint[]> => {
    const copies = candidates.filter((other) => isCopy(article, other, article.siteId === other.siteId));
    const oneOfEach = [...new Map(copies.map((copy) => [copy.root, copy])).values()].slice(0, MAX_TEXTS);
    const others = new Set((await otherIssues(article, oneOfEach)).map(({ root }) => root));
    return copies.filter(({ root }) => !others.has(root));
  };

  const twinOf = ({ twin }: QueuedArticle): StoryMember[] => {
    const found = twin === null ? undefined : (twins.get(twin) ?? members.find(({ articleId }) => articleId === twin));
    return found ? [found] : [];
  };

  const membersIn = async (storyId: number): Promise<MemberPrint[]> => [
    ...members.filter((member) => current(member.storyId) === storyId),
    ...(await membersOf(storyId)),
  ];

  /** Whether the article alone resembles one of some members. */
  const isLikeOne = async ({ article, vector }: Asking, mates: readonly MemberPrint[]): Promise<boolean> => {
    const texts = await textsOf(mates.slice(0, MAX_TEXTS).map(({ articleId }) => articleId));
    return [...texts.values()].some((text) => {
      const print = printOf({ ...text, language: article.language });
      return similarity(vector, vectorOf(print, { total: 0, count: () => 0 })) >= THRESHOLD;
    });
  };

  /** Whether the article resembles a member of a story beside those that hold its text amid others. */
  const resembles = async (asking: Asking, mates: readonly MemberPrint[]): Promise<boolean> => {
    const others = mates.filter(
      (mate) => containment(asking.article, mate) < MUCH_IN_COMMON || !holdsMore(mate, asking.article),
    );
    return others.length === 0 || others.length === mates.length || isLikeOne(asking, others);
  };

  /**
   * Whether the article is another issue of what a story tells of. What its site published another day says nothing where
   * other sites tell now what the article tells.
   */
  const isIssueApart = async (asking: Asking, mates: readonly MemberPrint[]): Promise<boolean> => {
    const { article } = asking;
    const [nearest] = mates
      .filter((mate) => containment(article, mate) >= MUCH_IN_COMMON)
      .sort((a, b) => containment(article, b) - containment(article, a));
    if (nearest && (await otherIssues(article, [nearest])).length > 0) return true;
    const before = mates.find((mate) => isNextIssue(article, mate));
    if (!before || before === nearest || (await otherIssues(article, [before])).length === 0) return false;
    const now = mates.filter((mate) => mate.siteId !== article.siteId && hoursBetween(article, mate) < ISSUE_H);
    return !(await isLikeOne(asking, now));
  };

  /** The story of an article that is no copy, and what it copies among the members of the story all the same. */
  const byContent = async (asking: Asking, except: readonly number[] = []): Promise<Decision> => {
    const { article, vector } = asking;
    const candidates = [...new Set([...(alike.get(article.id) ?? []), ...changed.keys()].map(current))].flatMap((id) =>
      except.includes(id) ? [] : (open.get(id) ?? []),
    );
    for (const { id } of rankStories({ vector, at: article.at }, candidates).slice(0, MAX_TRIES)) {
      const mates = await membersIn(id);
      if ((await isIssueApart(asking, mates)) || !(await resembles(asking, mates))) continue;
      const originals = (await copied(article, mates)).filter((mate) => !holdsMore(article, mate));
      return { storyId: join(id, asking), original: earliest(originals) };
    }
    return { storyId: begin(asking) };
  };

  /** The story of an article that holds the texts of others: theirs, or one of its own if they tell of several events. */
  const byParts = (asking: Asking, first: MemberPrint, parts: readonly MemberPrint[]): Decision => {
    const { article } = asking;
    const story = link(first, parts, article);
    const holdsSeveral = parts.some(({ storyId }) => current(storyId) !== story);
    return {
      storyId: holdsSeveral ? begin({ ...asking, vector: NOTHING }) : join(story, { ...asking, vector: NOTHING }),
    };
  };

  const decide = async (asking: Asking): Promise<Decision> => {
    const { article } = asking;
    const found = await copied(article, [...(near.get(article.id) ?? []), ...members]);
    const parts = found.filter((other) => holdsMore(article, other));
    const wholes = found.filter((other) => holdsMore(other, article));
    const equals = [...twinOf(article), ...found.filter((other) => !parts.includes(other) && !wholes.includes(other))];
    const original = earliest(equals);
    if (original) return { storyId: join(link(original, equals, article), asking), original };
    if (parts[0]) return byParts(asking, parts[0], parts);
    const whole = earliest(wholes);
    if (!whole) return byContent(asking);
    const storyId = current(whole.storyId);
    if (await resembles(asking, await membersIn(storyId))) return { storyId: join(storyId, asking), original: whole };
    return byContent(
      asking,
      wholes.map((other) => current(other.storyId)),
    );
  };

  return {
    async assign(asking) {
      const { article, bands } = asking;
      const { storyId, original } = await decide(asking);
      const copyOf = original?.root;
      // Whatever a copy credits, it is no other text than its original.
      const origin = original?.origin ?? article.wire ?? article.publisher;
      assignments.push({ article, storyId, copyOf, origin, bands });
      const { id, siteId, at, shingles, signature } = article;
      members.push({ articleId: id, storyId, root: copyOf ?? id, origin, siteId, at, shingles, signature });
    },
    result: () => ({
      assignments: assignments.map((one) => ({ ...one, storyId: current(one.storyId) })),
      changed: [...changed.values()],
      merges,
    }),
  };
}
