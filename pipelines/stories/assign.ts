import type { Assignment, Assignments, MemberFingerprint, OpenStory, StoryMember } from '../../model/story.ts';
import { type ComparedArticle, copiedAmong, isIssueApart, type ReadTexts, resemblesOne } from './compare-members.ts';
import { holdsMore } from './copies.ts';
import { rankStories } from './join.ts';
import { createOpenStories, type OpenStories } from './open-stories.ts';

/** What is stored of the stories that a batch of articles may belong to. */
export interface StoredStories {
  /** Returns the newest members of a story. */
  readonly readMembers: (storyId: number) => Promise<readonly MemberFingerprint[]>;
  readonly readTexts: ReadTexts;
  /** Articles that may be originals, by the article that may be a copy. */
  readonly sharingBands: ReadonlyMap<number, readonly MemberFingerprint[]>;
  /** Articles whose text an article of the batch has exactly, by their ids. */
  readonly sameTexts: ReadonlyMap<number, StoryMember>;
  /** Stories that share terms, by article. */
  readonly sharingTerms: ReadonlyMap<number, readonly number[]>;
  /** Open ones of the stories of all these. */
  readonly open: ReadonlyMap<number, OpenStory>;
  /** Numbers for new stories, one for each article. */
  readonly newIds: readonly number[];
}

/** The story of an article, and what it is a copy of. */
interface Decision {
  readonly storyId: number;
  readonly original?: StoryMember | undefined;
}

/** What an article is compared with: what is stored, and the articles of its batch before it. */
interface Known extends Omit<StoredStories, 'open' | 'newIds'> {
  readonly stories: OpenStories;
  /** The articles so far, as if they were stored. */
  readonly members: readonly MemberFingerprint[];
}

/** Stories that an article is compared with in full, the best ones. */
const MAX_TRIES = 5;

/** A copy is one of the earliest article of all that it is a copy of. */
const earliest = <Member extends StoryMember>(members: readonly Member[]): Member | undefined =>
  members.reduce<Member | undefined>((best, member) => (best && best.root <= member.root ? best : member), undefined);

const membersIn = async (storyId: number, { stories, members, readMembers }: Known): Promise<MemberFingerprint[]> => [
  ...members.filter((member) => stories.current(member.storyId) === storyId),
  ...(await readMembers(storyId)),
];

/** The story of an article that is no copy, and what it copies among the members of the story all the same. */
const byContent = async (
  compared: ComparedArticle,
  known: Known,
  except: readonly number[] = [],
): Promise<Decision> => {
  const { article, vector } = compared;
  const { stories, sharingTerms, readTexts } = known;
  const ids = [...(sharingTerms.get(article.id) ?? []), ...stories.changed.keys()].map(stories.current);
  const candidates = [...new Set(ids)].flatMap((id) => (except.includes(id) ? [] : (stories.get(id) ?? [])));
  for (const { id } of rankStories({ vector, at: article.at }, candidates).slice(0, MAX_TRIES)) {
    const members = await membersIn(id, known);
    if (await isIssueApart(compared, members, readTexts)) continue;
    if (!(await resemblesOne(compared, members, readTexts))) continue;
    const originals = (await copiedAmong(article, members, readTexts)).filter((other) => !holdsMore(article, other));
    return { storyId: stories.join(id, article.at, vector), original: earliest(originals) };
  }
  return { storyId: stories.begin(article.at, vector) };
};

/** The story of an article that holds the texts of others: theirs, or one of its own if they tell of several events. */
const byParts = (
  { article }: ComparedArticle,
  { stories }: Known,
  parts: readonly [MemberFingerprint, ...MemberFingerprint[]],
): Decision => {
  const story = stories.link(parts, article.id);
  const holdsSeveral = parts.some(({ storyId }) => stories.current(storyId) !== story);
  return {
    storyId: holdsSeveral ? stories.begin(article.at, undefined) : stories.join(story, article.at, undefined),
  };
};

const sameTextOf = (id: number | null, { sameTexts, members }: Known): StoryMember[] => {
  const found = id === null ? undefined : (sameTexts.get(id) ?? members.find(({ articleId }) => articleId === id));
  return found ? [found] : [];
};

const decide = async (compared: ComparedArticle, known: Known): Promise<Decision> => {
  const { article, vector } = compared;
  const { stories, members, sharingBands, readTexts } = known;
  const found = await copiedAmong(article, [...(sharingBands.get(article.id) ?? []), ...members], readTexts);
  const parts = found.filter((other) => holdsMore(article, other));
  const wholes = found.filter((other) => holdsMore(other, article));
  const equals = [
    ...sameTextOf(article.sameTextAs, known),
    ...found.filter((other) => !parts.includes(other) && !wholes.includes(other)),
  ];
  const original = earliest(equals);
  if (original) {
    const story = stories.link([original, ...equals], article.id);
    return { storyId: stories.join(story, article.at, vector), original };
  }
  if (parts[0]) return byParts(compared, known, [parts[0], ...parts]);
  const whole = earliest(wholes);
  if (!whole) return byContent(compared, known);
  const storyId = stories.current(whole.storyId);
  if (await resemblesOne(compared, await membersIn(storyId, known), readTexts))
    return { storyId: stories.join(storyId, article.at, vector), original: whole };
  return byContent(
    compared,
    known,
    wholes.map((other) => stories.current(other.storyId)),
  );
};

/** Decides the stories of a batch of articles, one after the other, each of which sees the decisions before it. */
export async function assignToStories(
  batch: readonly ComparedArticle[],
  { open, newIds, ...stored }: StoredStories,
): Promise<Assignments> {
  const stories = createOpenStories(open, newIds);
  const assignments: Assignment[] = [];
  const members: MemberFingerprint[] = [];
  const known = { ...stored, stories, members };
  for (const compared of batch) {
    const { article, bands } = compared;
    const { storyId, original } = await decide(compared, known);
    const copyOf = original?.root;
    // Whatever a copy credits, it is no other text than its original.
    const origin = original?.origin ?? article.wire ?? article.publisher;
    assignments.push({ article, storyId, copyOf, origin, bands });
    const { id, siteId, at, shingles, signature } = article;
    members.push({ articleId: id, storyId, root: copyOf ?? id, origin, siteId, at, shingles, signature });
  }
  return {
    assignments: assignments.map((one) => ({ ...one, storyId: stories.current(one.storyId) })),
    changed: [...stories.changed.values()],
    merges: stories.merges,
  };
}
