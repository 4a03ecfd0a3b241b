import type { MemberFingerprint, QueuedArticle, TermVector, TitledText } from '../../model/story.ts';
import { containment, holdsMore, isCopy } from './copies.ts';
import { fingerprintOf } from './fingerprint.ts';
import { ISSUE_H, isOtherIssue } from './frame.ts';
import { HOUR_MS, THRESHOLD } from './join.ts';
import { similarity, vectorOf } from './vector.ts';

/** An article that gets a story, and what it is compared by. */
export interface ComparedArticle {
  readonly article: QueuedArticle;
  readonly bands: readonly number[];
  readonly vector: TermVector;
}

/** Returns the titles and texts of articles, by article. */
export type ReadTexts = (articleIds: readonly number[]) => Promise<ReadonlyMap<number, TitledText>>;

/** Texts of different articles that one is compared with. */
const MAX_TEXTS = 10;
/** Least share of the shorter text in common at which two texts may be written by one template, or one quotes the other. */
const MUCH_IN_COMMON = 0.3;

const hoursBetween = (a: { readonly at: Date }, b: { readonly at: Date }): number =>
  Math.abs(a.at.getTime() - b.at.getTime()) / HOUR_MS;

const isNextIssue = (article: QueuedArticle, other: MemberFingerprint): boolean =>
  article.siteId === other.siteId && hoursBetween(article, other) >= ISSUE_H;

/** Those of some members that are issues of another day, or on another matter, of what the article is an issue of. */
const otherIssues = async (
  article: QueuedArticle,
  others: readonly MemberFingerprint[],
  readTexts: ReadTexts,
): Promise<readonly MemberFingerprint[]> => {
  if (others.length === 0) return [];
  const texts = await readTexts([article.id, ...others.map(({ articleId }) => articleId)]);
  const own = texts.get(article.id);
  return others.filter((other) => {
    const text = texts.get(other.articleId);
    return own && text && isOtherIssue(own, text, article.language, isNextIssue(article, other));
  });
};

/** Returns those of some members that an article is a copy of. */
export async function copiedAmong(
  article: QueuedArticle,
  members: readonly MemberFingerprint[],
  readTexts: ReadTexts,
): Promise<MemberFingerprint[]> {
  const copies = members.filter((other) => isCopy(article, other, article.siteId === other.siteId));
  const oneOfEach = [...new Map(copies.map((copy) => [copy.root, copy])).values()].slice(0, MAX_TEXTS);
  const others = new Set((await otherIssues(article, oneOfEach, readTexts)).map(({ root }) => root));
  return copies.filter(({ root }) => !others.has(root));
}

/** Whether the article alone resembles one of some members. */
const isLikeOne = async (
  { article, vector }: ComparedArticle,
  members: readonly MemberFingerprint[],
  readTexts: ReadTexts,
): Promise<boolean> => {
  const texts = await readTexts(members.slice(0, MAX_TEXTS).map(({ articleId }) => articleId));
  return [...texts.values()].some((text) => {
    const fingerprint = fingerprintOf({ ...text, language: article.language });
    return similarity(vector, vectorOf(fingerprint, { total: 0, count: () => 0 })) >= THRESHOLD;
  });
};

/** Returns whether an article resembles a member of a story beside those that hold its text amid others. */
export async function resemblesOne(
  compared: ComparedArticle,
  members: readonly MemberFingerprint[],
  readTexts: ReadTexts,
): Promise<boolean> {
  const others = members.filter(
    (member) => containment(compared.article, member) < MUCH_IN_COMMON || !holdsMore(member, compared.article),
  );
  return others.length === 0 || others.length === members.length || isLikeOne(compared, others, readTexts);
}

/**
 * Returns whether an article is another issue of what a story tells of. What its site published
 * another day says nothing where other sites tell now what the article tells.
 */
export async function isIssueApart(
  compared: ComparedArticle,
  members: readonly MemberFingerprint[],
  readTexts: ReadTexts,
): Promise<boolean> {
  const { article } = compared;
  const [nearest] = members
    .filter((member) => containment(article, member) >= MUCH_IN_COMMON)
    .sort((a, b) => containment(article, b) - containment(article, a));
  if (nearest && (await otherIssues(article, [nearest], readTexts)).length > 0) return true;
  const before = members.find((member) => isNextIssue(article, member));
  if (!before || before === nearest || (await otherIssues(article, [before], readTexts)).length === 0) return false;
  const now = members.filter((member) => member.siteId !== article.siteId && hoursBetween(article, member) < ISSUE_H);
  return !(await isLikeOne(compared, now, readTexts));
}
