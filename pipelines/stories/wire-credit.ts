import {
  agencyKeyOf,
  AGENCY_BY_CODE as BY_CODE,
  AGENCY_BY_NAME as BY_NAME,
  WIRE_AGENCIES,
  withoutAgencyRole,
} from '../text/wire-agencies.ts';

/** What an article says about its origin. */
export interface Credited {
  readonly authors: readonly string[];
  /** Paragraphs joined by a blank line. */
  readonly text: string;
}

const DATELINE_OF = new Map(WIRE_AGENCIES.map(({ key, dateline }) => [key, dateline]));

/** Matches one of several texts, the longest first. */
const oneOf = (texts: Iterable<string>): string => `(?:${[...texts].sort((a, b) => b.length - a.length).join('|')})`;

const CODE = oneOf(BY_CODE.keys());
const CODE_OR_NAME = oneOf([...BY_CODE.keys(), ...WIRE_AGENCIES.flatMap(({ names }) => names)]);
/** The regional service of dpa: "dpa/lnw". */
const SERVICE = '(?:\\/\\p{L}{2,4})?';

/**
 * Returns the key of the news agency whose report an article is: by its byline, its dateline, or a
 * credit in its first or last lines. An article whose author used an agency ("Jane Roe with AFP",
 * "Reuters contributed to this report") is the author's own. Of several agencies, the first counts.
 */
export function wireCredit({ authors, text }: Credited): string | undefined {
  for (const author of authors) {
    const key = agencyIn(author);
    if (key !== undefined) return key;
  }
  const first = edgeParagraphs(text, 'first');
  for (const paragraph of first) {
    const key = datelineOf(paragraph) ?? lineOf(paragraph);
    if (key !== undefined) return key;
  }
  for (const paragraph of edgeParagraphs(text, 'last')) {
    const key = creditOf(paragraph) ?? lineOf(paragraph);
    if (key !== undefined) return key;
  }
  return undefined;
}

/** Bylines, notes and datelines stand in the first and last three paragraphs. */
const EDGE = 3;

const edgeParagraphs = (text: string, edge: 'first' | 'last'): string[] => {
  const found: string[] = [];
  let from = edge === 'first' ? 0 : text.length;
  while (found.length < EDGE) {
    const cut = edge === 'first' ? text.indexOf('\n\n', from) : text.lastIndexOf('\n\n', from - 1);
    const end = cut < 0 ? (edge === 'first' ? text.length : -2) : cut;
    found.push((edge === 'first' ? text.slice(from, end) : text.slice(end + 2, from)).trim());
    if (cut < 0 || (edge === 'last' && cut === 0)) break;
    from = edge === 'first' ? end + 2 : end;
  }
  return found;
};

const BEFORE_NAME = /^(?:(?:by|von|par|por|di|da|door|af|av|text[eo]?)\b[: ]\s*|©\s*)/iu;
/** "Jane Roe with AFP": the author's own text. */
const WITH = /(?:^|[\s(])(?:with|mit|avec|con|com|med|met)\s/iu;
const LONG_NAMES = [...BY_NAME].filter(([name]) => name.includes(' ') || name.includes('-'));

/**
 * Returns the agency of a byline: the author, or after the author's name ("Jane Roe, AP", "JANE ROE
 * Associated Press").
 */
const agencyIn = (author: string): string | undefined => {
  if (WITH.test(author)) return undefined;
  const name = author
    .replace(BEFORE_NAME, '')
    .replace(/^\/|\/$/g, '')
    .trim();
  const whole = agencyKeyOf(name) ?? agencyKeyOf(withoutAgencyRole(name));
  if (whole !== undefined) return whole;
  const head = /^[^/]+(?=\/\p{L}{2,4}$)/u.exec(name)?.[0];
  if (head !== undefined && BY_CODE.has(head)) return BY_CODE.get(head);
  const tail = /[,|/(]\s*([^,|/()]{2,40})\)?$/u.exec(name)?.[1]?.trim();
  if (tail !== undefined) return agencyKeyOf(tail) ?? agencyKeyOf(withoutAgencyRole(tail));
  const folded = name.toLowerCase();
  return LONG_NAMES.find(([long]) => folded.endsWith(` ${long}`))?.[1];
};

/** In characters. */
const MAX_LINE = 60;
/** "By Reuters", "Jane Roe, The Canadian Press": a name before the comma, not a caption. */
const NAME_AND_AGENCY = /^(?:[Bb]y )?\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]*){1,3}, (.+)$/u;

/** Returns the agency that a line of its own names. */
const lineOf = (line: string): string | undefined => {
  if (line.length > MAX_LINE) return undefined;
  const agency = NAME_AND_AGENCY.exec(line)?.[1] ?? line.replace(BEFORE_NAME, '');
  return agencyKeyOf(agency.replace(/[.]$/, ''));
};

const SMALL_WORDS = 'de|da|do|del|di|la|le|les|el|en|am|an|der|den|die|im|bei|ob|sur|upon|of|y|e|à';
const PLACE = `\\p{Lu}[\\p{L}'’.-]*(?:(?:, |[ /]|\\) |\\)? [\\[(])(?:\\p{Lu}[\\p{L}'’.-]*|${SMALL_WORDS}))*[\\])]?`;
const DATE =
  '\\d{1,2}\\.? \\p{L}{3,10}\\.?(?: \\d{4})?|\\p{L}{3,10}\\.? \\d{1,2}(?:, \\d{4})?|\\d{1,2}\\/\\d{1,2}(?:\\/\\d{4})?';
const DATELINE = new RegExp(
  `^[-–— ]*(?:(${PLACE})(?:[,.]? (?=\\d|\\p{L}+\\.? \\d))?)??(${DATE})?[.,]? ?(?:\\((${CODE})${SERVICE}\\)|\\/(${CODE})\\/)(?:\\.?\\s*([-–—=:])|\\.|(?=\\s))`,
  'u',
);
/** "Bruxelles, Belgique | AFP | lundi 03/03/2025 - …". */
const BARS = new RegExp(`^${PLACE} \\| (${CODE}) \\| `, 'u');
/** 新华社北京3月3日电. */
const CHINESE = /^新华社\p{Script=Han}{1,8}\d{1,2}月\d{1,2}日(?:\p{Script=Han}{0,2})?电/u;
/** In characters. Datelines with two places and a date are shorter. */
const MAX_DATELINE = 120;

/**
 * Returns the agency of a dateline: "LONDON (Reuters) -", "PARIS, 3 mars (AFP) -", "(ANSA) - ROMA",
 * "MOSCOW, March 3. /TASS/."
 */
const datelineOf = (paragraph: string): string | undefined => {
  const start = paragraph.slice(0, MAX_DATELINE);
  if (CHINESE.test(start)) return 'xinhua';
  const [, place, date, bracketed, slashed, mark] = DATELINE.exec(start) ?? [];
  const code = bracketed ?? slashed ?? BARS.exec(start)?.[1];
  const key = code === undefined ? undefined : BY_CODE.get(code);
  if (code === undefined || key === undefined) return undefined;
  const marks = DATELINE_OF.get(key) ?? '';
  if (marks === '') return undefined;
  if (place !== undefined && initialsOf(place) === code.toUpperCase()) return undefined;
  const isMarked = mark !== undefined && (mark !== ':' || marks.includes(':'));
  return isMarked || date !== undefined || place === undefined ? key : undefined;
};

/** The initials of capitalized words: "Advanced Placement (AP)" defines an abbreviation. */
const initialsOf = (words: string): string =>
  words
    .replace(/^The /, '')
    .split(/[ -]/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('');

/** A line that is nothing but the credit: "(dpa/lnw)", "/ritzau/", "(©NTB)", "--IANS". */
const CREDIT_LINE = new RegExp(`^(?:[-–—]{1,2} ?)?[(/]?(?:©|\\(c\\))? ?(${CODE})${SERVICE}[)/]?\\.?$`, 'u');
const LABEL = new RegExp(`^(?:source|quelle|fonte|fuente|bron|kilde|källa)s?\\s?:\\s?(${CODE_OR_NAME})\\.?$`, 'iu');
const COPYRIGHT = new RegExp(
  `^(?:[^©]{0,40}\\b(?:riservata|reserved|vorbehalten|reservados|réservés)\\b[^©]{0,3})?(?:©|\\(c\\)|copyright)[ ©]*(?:copyright )?(?:\\d{4} )?(?:by )?(${CODE_OR_NAME})(?![\\p{L}-])`,
  'iu',
);
const AFTER_SENTENCE = new RegExp(
  `[.!?…"”»] (?:[-–—]{1,2} ?)?(?:\\((${CODE})${SERVICE}\\)|\\/(${CODE})\\/|(${CODE})(?: \\p{Lu}{2,4})*)\\.?$`,
  'u',
);
const REPORT_BY = new RegExp(`^This report by (${CODE_OR_NAME}) was first published `, 'u');
/** In characters, from the end of a paragraph. */
const MAX_CREDIT = 80;

/** Returns the agency that the last lines credit. */
const creditOf = (paragraph: string): string | undefined => {
  const start = paragraph.slice(0, MAX_DATELINE);
  const name =
    (paragraph.length <= MAX_LINE ? (CREDIT_LINE.exec(start)?.[1] ?? LABEL.exec(start)?.[1]) : undefined) ??
    COPYRIGHT.exec(start)?.[1] ??
    REPORT_BY.exec(start)?.[1];
  if (name !== undefined) return agencyKeyOf(name);
  const end = AFTER_SENTENCE.exec(paragraph.slice(-MAX_CREDIT));
  const code = end?.[1] ?? end?.[2] ?? end?.[3];
  return code === undefined ? undefined : BY_CODE.get(code);
};
