import { shinglesOf } from './shingles.ts';
import { namesOf } from './terms.ts';
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

/** A title and a plain text. */
export interface WholeText {
  readonly title: string;
  readonly text: string;
}

const DIGIT = /\p{N}/u;
const FIGURE = /\p{N}+(?:[.,:]\p{N}+)*/gu;
const CAPITAL = /\p{Lu}/u;

const frameOf = ({ title, text }: WholeText): Frame => ({
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

/** Fewer figures may differ by chance. */
const MIN_FIGURES = 3;
/** By how much the share of common wording exceeds that of common figures, and of figures and names, in texts of one template. */
const MORE_THAN_FIGURES = 0.4;
const MORE_THAN_FACTS = 0.2;
/** Least share of a title, and of a wording, that two issues of one format have in common. */
const SAME_TITLE = 0.5;
const SAME_WORDING = 0.25;
/** Share of the names and figures that a follow-up repeats at least. */
const REPEATED_FACTS = 0.55;

/**
 * Returns whether two texts are one form with other facts: two issues of a market report, or the results of two companies by
 * one robot. A copy and a follow-up repeat facts rather than wording. Texts of scripts without capitals have no names: only
 * their figures count.
 * @param language ISO 639 code, for the names of days and months
 * @param isNextIssue whether one site published them, `ISSUE_H` hours apart or more: then a like title is enough of a form
 */
export const isOtherIssue = (one: WholeText, other: WholeText, language: string, isNextIssue: boolean): boolean => {
  const [a, b] = [frameOf(one), frameOf(other)];
  const [wording, figures, names] = [
    overlap(a.wording, b.wording),
    overlap(a.figures, b.figures),
    overlap(a.names, b.names),
  ];
  const sameWording = wording.common / Math.max(1, wording.of);
  const sameFacts = (figures.common + names.common + 1) / (figures.of + names.of + 2);
  const sameFigures = (figures.common + 1) / (figures.of + 1);
  if (
    figures.of >= MIN_FIGURES &&
    sameWording - sameFigures > MORE_THAN_FIGURES &&
    sameWording - sameFacts > MORE_THAN_FACTS
  )
    return true;
  if (!isNextIssue) return false;
  const title = overlap(a.title, b.title);
  const isOneTitle = title.common / Math.max(1, title.of) >= SAME_TITLE;
  const dates = [titleDates(one.title, language), titleDates(other.title, language)] as const;
  const { common, of } = overlap(...dates);
  if (isOneTitle && of > 0 && common < Math.max(dates[0].size, dates[1].size)) return true;
  if (!CAPITAL.test(one.text)) return false;
  return (isOneTitle || sameWording >= SAME_WORDING) && sameFacts < REPEATED_FACTS;
};
