import { normalizeUrl } from '../../../model/url/normalize.ts';
import type { Block } from '../blocks/blocks.ts';
import type { ArticleKind, KindOfArticle } from '../document.ts';
import { type JsonLdNode, typesOf } from '../page/json-ld.ts';
import { kindAtHead, kindInLine, kindInTitle, kindOfLabel } from './labels.ts';
import { isLiveBlog, isQuestionsAndAnswers } from './structure.ts';

/** What the kind of an article is told from. */
export interface KindSigns {
  readonly url: string;
  readonly title: string;
  /** The nodes that describe the article, its own first. */
  readonly articles: readonly JsonLdNode[];
  readonly nodes: readonly JsonLdNode[];
  readonly sections: readonly string[];
  /** Short lines around the headline, nearest first. */
  readonly labels: readonly string[];
  /** Whether the page states a rating of what it describes. */
  readonly isRated: boolean;
  readonly body: readonly Block[];
  /** Blocks of the whole page, since contacts of the press are no part of the text. */
  readonly all: readonly Block[];
}

type Sign = (signs: KindSigns) => KindOfArticle | undefined;

/**
 * Tells the kind of an article, and which sign decided. What is paid for is never news: its signs
 * count first, wherever they are. Then what the publisher states counts before wording: JSON-LD,
 * labels, section, headline, address, text.
 */
export function articleKindOf(signs: KindSigns): KindOfArticle {
  const found = SIGNS.flatMap((sign) => sign(signs) ?? []);
  return found.find(({ kind }) => kind === 'sponsored') ?? found[0] ?? { kind: 'news' };
}

const TYPES: ReadonlyMap<string, ArticleKind> = new Map([
  ['AdvertiserContentArticle', 'sponsored'],
  ['LiveBlogPosting', 'live_blog'],
  ['OpinionNewsArticle', 'opinion'],
  ['AnalysisNewsArticle', 'analysis'],
  ['BackgroundNewsArticle', 'analysis'],
  ['ReviewNewsArticle', 'review'],
  ['CriticReview', 'review'],
  ['CriticReviewNewsArticle', 'review'],
  ['Review', 'review'],
  ['AskPublicNewsArticle', 'service'],
]);

/** Types of nodes that stand beside the article or in its place. */
const INSTRUCTIONS = new Set(['Recipe', 'HowTo']);

/** A headline in quotation marks is what somebody says. */
const QUOTATION = /^(?:[^:]{2,40}: ?)?["“„«»‘]/;

const byType: Sign = ({ articles, nodes }) => {
  const types = articles.slice(0, 1).flatMap(typesOf);
  const known = types.find((type) => TYPES.has(type));
  const kind = known === undefined ? undefined : TYPES.get(known);
  if (kind !== undefined) return { kind, kindReason: `JSON-LD ${known}` };
  const instruction = nodes.flatMap(typesOf).find((type) => INSTRUCTIONS.has(type));
  return instruction === undefined ? undefined : { kind: 'service', kindReason: `JSON-LD ${instruction}` };
};

const byGenre: Sign = ({ articles }) => byLabels('genre', textsOf(articles[0]?.['genre']));
const bySection: Sign = ({ articles, sections }) =>
  byLabels('section', [...sections, ...textsOf(articles[0]?.['articleSection'])]);
const byLabel: Sign = ({ labels }) => byLabels('label', labels);

const textsOf = (value: unknown): string[] => [value].flat().filter((text) => typeof text === 'string');

const byLabels = (sign: string, labels: readonly string[]): KindOfArticle | undefined => {
  for (const label of labels) {
    const kind = kindOfLabel(label);
    if (kind !== undefined) return reason(kind, sign, label);
  }
  return undefined;
};

const reason = (kind: ArticleKind, sign: string, text: string): KindOfArticle => ({
  kind,
  kindReason: `${sign}: ${text}`.slice(0, 100).toWellFormed(),
});

const byTitle: Sign = ({ title }) => {
  const [, before, after] = /^([^:|–—]{2,40})[:|–—]|[|–—]\s*([^:|–—]{2,40})$/.exec(title) ?? [];
  const stated = [before, after].flatMap((part) => (part === undefined ? [] : [part.trim()]));
  const kind = stated.map(kindOfLabel).find((found) => found !== undefined) ?? kindInTitle(title) ?? kindAtHead(title);
  if (kind !== undefined) return reason(kind, 'headline', title);
  return LIFE.test(title) ? reason('obituary', 'headline', title) : undefined;
};

/** The years of a life: "(1934–2026)", "1931–2026:". */
const LIFE = /\(\s*1[89]\d\d\s*[-–—]\s*20\d\d\s*\)|,\s*1[89]\d\d\s*[-–—]\s*20\d\d(?:$|:)/;

const byAddress: Sign = ({ url, title }) => {
  const folders = new URL(normalizeUrl(url) ?? url).pathname.split('/').filter((part) => part !== '');
  const name = folders.pop() ?? '';
  for (const folder of folders) {
    const kind = kindOfLabel(wordsOf(folder));
    if (kind !== undefined) return reason(kind, 'address', folder);
  }
  // A name may be about anything: "interview-minister-resigns". With a quoted headline it is one.
  const [first = '', last = ''] = [wordsOf(name).split(' ')[0], wordsOf(name).split(' ').at(-1)];
  const isInterview = QUOTATION.test(title) && [first, last].some((word) => kindOfLabel(word) === 'interview');
  return isInterview ? reason('interview', 'address', name) : undefined;
};

const wordsOf = (part: string): string => part.replace(/\.\w{2,5}$/, '').replace(/[-_+]+/g, ' ');

/** In characters. The wording stands at the beginning. */
const MAX_LINE_LENGTH = 200;

const byText: Sign = ({ body, all }) => {
  if (isQuestionsAndAnswers(body)) return { kind: 'interview', kindReason: 'text: questions and answers' };
  if (isLiveBlog(body)) return { kind: 'live_blog', kindReason: 'text: times of day' };
  for (const { text } of all) {
    const kind = kindInLine(text.slice(0, MAX_LINE_LENGTH));
    if (kind !== undefined) return reason(kind, 'text', text);
  }
  return undefined;
};

const byRating: Sign = ({ isRated }) => (isRated ? { kind: 'review', kindReason: 'rating' } : undefined);

/** In order of precedence. */
const SIGNS: readonly Sign[] = [byType, byGenre, byLabel, bySection, byRating, byTitle, byAddress, byText];
