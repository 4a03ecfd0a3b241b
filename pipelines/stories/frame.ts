import type { TitledText } from '../../model/story.ts';
import { rarityOf } from './document-frequencies.ts';
import { shinglesOf } from './shingles.ts';
import { namesOf, termHash } from './terms.ts';
import { titleDates } from './title-dates.ts';
import { isCharacter, wordsOf } from './words.ts';

/** A text as a form that was filled in: its wording, and the figures and names in it. */
interface Frame {
  /** Words of the title without a digit. */
  readonly title: ReadonlySet<string>;
  /** Runs of three words of the text, figures left out. */
  readonly wording: ReadonlySet<number>;
  readonly figures: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

const DIGIT = /\p{N}/u;
const FIGURE = /\p{N}+(?:[.,:]\p{N}+)*/gu;
const CAPITAL = /\p{Lu}/u;

const frameOf = ({ title, text }: TitledText): Frame => ({
  title: new Set(wordsOf(title).filter((word) => !DIGIT.test(word) && (word.length > 3 || isCharacter(word)))),
  wording: shinglesOf(wordsOf(text).filter((word) => !DIGIT.test(word))),
  figures: new Set(`${title}\n${text}`.match(FIGURE)),
  names: namesOf(text),
});

interface Overlap {
  readonly common: number;
  /** Size of the smaller set. */
  readonly of: number;
}

const overlap = <Value>(a: ReadonlySet<Value>, b: ReadonlySet<Value>): Overlap => {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  return { common: [...few].filter((value) => many.has(value)).length, of: few.size };
};

/** Hours after which a site's next text of the same form is another issue, and seldom a follow-up. */
export const ISSUE_H = 20;

/** Rarity of a figure among the facts of a text: that of a word in one of 3,000 articles. */
const FIGURE_RARITY = 8;

/**
 * Returns the share (0 to 1) of the figures and names of two texts that they have in common, each
 * as much as it is rare: in German all nouns are names here. Two texts without any have half.
 */
const sameFacts = (a: Frame, b: Frame, language: string): number => {
  const weigh = (names: Iterable<string>): number =>
    [...names].reduce((sum, name) => sum + rarityOf(termHash(name, language), language), 0);
  const figures = overlap(a.figures, b.figures);
  const common = FIGURE_RARITY * figures.common + weigh([...a.names].filter((name) => b.names.has(name)));
  const all = FIGURE_RARITY * figures.of + Math.min(weigh(a.names), weigh(b.names));
  return (common + FIGURE_RARITY) / (all + 2 * FIGURE_RARITY);
};

/** Fewer figures may differ by chance. */
const MIN_FIGURES = 3;
/** By how much the share of common wording exceeds that of common facts in texts of one template. */
const TEMPLATE_EXCESS = 0.33;
/** Least share of a title, and of a wording, that two issues of one format have in common. */
const SAME_TITLE = 0.5;
const SAME_WORDING = 0.25;
/** Share of the names and figures that a follow-up repeats at least. */
const REPEATED_FACTS = 0.55;

/**
 * Returns whether two texts are one form with other facts: two issues of a market report, or the
 * results of two companies by one robot. A copy and a follow-up repeat facts rather than wording.
 * Texts of scripts without capitals have no names: only their figures count.
 * @param language ISO 639 code, for the names of days and months and how rare names are
 * @param isNextIssue whether one site published them, `ISSUE_H` hours apart or more: then a like
 * title is enough of a form
 */
export function isOtherIssue(one: TitledText, other: TitledText, language: string, isNextIssue: boolean): boolean {
  const [a, b] = [frameOf(one), frameOf(other)];
  const wording = overlap(a.wording, b.wording);
  const sameWording = wording.common / Math.max(1, wording.of);
  const facts = sameFacts(a, b, language);
  if (Math.min(a.figures.size, b.figures.size) >= MIN_FIGURES && sameWording - facts > TEMPLATE_EXCESS) return true;
  if (!isNextIssue) return false;
  const title = overlap(a.title, b.title);
  const isOneTitle = title.common / Math.max(1, title.of) >= SAME_TITLE;
  const dates = [titleDates(one.title, language), titleDates(other.title, language)] as const;
  const { common, of } = overlap(...dates);
  if (isOneTitle && of > 0 && common < Math.max(dates[0].size, dates[1].size)) return true;
  if (!CAPITAL.test(one.text)) return false;
  return (isOneTitle || sameWording >= SAME_WORDING) && facts < REPEATED_FACTS;
}
