import type { Block } from '../blocks/blocks.ts';
import type { ArticleContext } from './article-context.ts';
import { markBesideArticle } from './elements/beside-article.ts';
import { markByName } from './elements/by-name.ts';
import { markByTag } from './elements/by-tag.ts';
import { markCaptions } from './elements/captions.ts';
import { markComments } from './elements/comments.ts';
import { markConsentTools } from './elements/consent-tools.ts';
import { markControlBoxes } from './elements/control-boxes.ts';
import { markHiddenParts } from './elements/hidden-parts.ts';
import { markTagLines } from './elements/tag-lines.ts';
import { markTeaserCards } from './elements/teaser-cards.ts';
import type { BodyToClean, PageToClean } from './page-to-clean.ts';
import { withoutBoilerplateLines } from './paragraphs/boilerplate-lines.ts';
import { withoutEarlyRepeats, withoutLead } from './paragraphs/lead.ts';
import { withoutPullQuotes } from './paragraphs/pull-quotes.ts';
import { withoutTail } from './paragraphs/tail.ts';

/** A rule of the extraction, named as in `inspect --explain` and `bench:extraction -- --ablate`. */
export interface Rule {
  readonly name: string;
  /** Why what it marks is no part of the article; or what it adds. */
  readonly reason: string;
  /** Of 241 labelled pages never looked at, those whose text is better with it … */
  readonly gain: number;
  /** … and those whose text is worse. */
  readonly cost: number;
}

/** Works on the elements of the page, before its body is chosen. */
export interface PageRule extends Rule {
  /** Applied even if Readability chooses again because little text was left. */
  readonly isCertain?: true;
  readonly mark: (page: PageToClean) => void;
}

/** Works on the elements of the body. */
export interface BodyRule extends Rule {
  readonly isCertain?: true;
  readonly mark: (body: BodyToClean) => void;
}

/** Drops blocks of the body, and never changes one. */
export interface BlockRule extends Rule {
  readonly drop: (blocks: readonly Block[], context: ArticleContext) => readonly Block[];
  /** The largest share of the text it may drop. A rule that exceeds it has misread the page and is ignored. */
  readonly maxShare: number;
}

/** In order of application, as in the other phases: each rule reads what the earlier ones left. */
export const PAGE_RULES: readonly PageRule[] = [
  { name: 'hidden parts', reason: 'hidden from readers', isCertain: true, mark: markHiddenParts, gain: 0, cost: 0 },
  { name: 'consent tools', reason: 'a consent dialog', isCertain: true, mark: markConsentTools, gain: 1, cost: 0 },
  {
    name: 'beside the article',
    reason: 'outside the box with the headline and most of the text, or a line right above the headline',
    isCertain: true,
    mark: markBesideArticle,
    gain: 5,
    cost: 2,
  },
  {
    name: 'boxes with controls',
    reason: 'a box that asks readers to register, subscribe, give or consent',
    mark: markControlBoxes,
    gain: 0,
    cost: 0,
  },
  { name: 'teaser cards', reason: 'teasers of other articles', mark: markTeaserCards, gain: 4, cost: 0 },
  {
    name: 'lines of tags',
    reason: 'says under which tags the page is filed',
    mark: markTagLines,
    gain: 1,
    cost: 0,
  },
  {
    name: 'page tags',
    reason: 'its tag, role or hidden state marks it as page layout',
    mark: markByTag,
    gain: 9,
    cost: 1,
  },
  // After the page's tags, because comments belong to the whole that a mark may take a share of.
  { name: 'comments', reason: 'comments of readers', isCertain: true, mark: markComments, gain: 0, cost: 0 },
];

export const BODY_RULES: readonly BodyRule[] = [
  { name: 'names', reason: 'its class or id marks it as page layout', mark: markByName, gain: 23, cost: 0 },
  {
    name: 'captions',
    reason: 'stands beside an image and is as short as a caption',
    isCertain: true,
    mark: markCaptions,
    gain: 5,
    cost: 0,
  },
];

export const BLOCK_RULES: readonly BlockRule[] = [
  {
    name: 'boilerplate lines',
    reason: 'boilerplate: share buttons, newsletters, copyright, further reading',
    drop: withoutBoilerplateLines,
    maxShare: 0.3,
    gain: 15,
    cost: 1,
  },
  {
    name: 'pull quotes',
    reason: 'repeats a sentence of the text',
    drop: withoutPullQuotes,
    maxShare: 0.2,
    gain: 3,
    cost: 1,
  },
  {
    name: 'early repeats',
    reason: 'repeats headline, byline or date',
    drop: withoutEarlyRepeats,
    maxShare: 0.12,
    gain: 1,
    cost: 1,
  },
  {
    name: 'lead',
    reason: 'headline, byline or date repeated before the text',
    drop: withoutLead,
    maxShare: 0.12,
    gain: 2,
    cost: 0,
  },
  { name: 'tail', reason: 'after the end of the article', drop: withoutTail, maxShare: 0.4, gain: 24, cost: 3 },
];

/** Find text of the article elsewhere. The steps of their names apply them. */
export const TEXT_RULES: readonly Rule[] = [
  {
    name: 'equal boxes',
    reason: 'adds boxes beside the one that was chosen, and the entries of a list that it introduces',
    gain: 3,
    cost: 0,
  },
  { name: 'second look', reason: 'reads a page again, by the certain rules only', gain: 1, cost: 0 },
  {
    name: 'data in scripts',
    reason: 'reads the text from data, templates and documents within the page, if it shows next to none',
    gain: 0,
    cost: 0,
  },
  { name: 'standfirst', reason: 'adds the standfirst above the text', gain: 22, cost: 6 },
];

export const RULES: readonly Rule[] = [...PAGE_RULES, ...BODY_RULES, ...BLOCK_RULES, ...TEXT_RULES];

/** Returns the rules that are applied even if Readability chooses again because little text was left. */
export function certain<R extends PageRule | BodyRule>(rules: readonly R[]): readonly R[] {
  return rules.filter(({ isCertain }) => isCertain);
}
