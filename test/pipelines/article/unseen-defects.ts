import { readFileSync } from 'node:fs';
import { extractArticle } from '../../../pipelines/article/index.ts';

interface Answer {
  readonly url: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly published: string;
  readonly standfirst: string | null;
  /** Lines of the page that are not the article, although some of them, such as pull quotes, repeat words of it. */
  readonly junk: readonly string[];
}

/** What a reader would object to on one page, a line for each objection. */
export interface Defects {
  readonly page: string;
  /** Paragraphs that the article does not have, or has once and the text twice. */
  readonly junk: readonly string[];
  readonly missing: readonly string[];
  /** Found and wanted value of each wrong field. */
  readonly fields: readonly string[];
}

/**
 * Characters from which a paragraph may be a part or several paragraphs of the text: where one ends
 * is a matter of markup.
 */
const MIN_PIECE = 25;

/** Blanks around punctuation depend on the markup of a paragraph. */
const squeezed = (text: string): string => text.replace(/\s+/g, '');

const paragraphsOf = (text: string): string[] => text.trimEnd().split('\n\n');

type Text = string | null | undefined;

/** Names the fields that are compared, one a line: titles and standfirsts by their words, dates by their day. */
const fieldsOf = (title: Text, authors: readonly string[], published: Text, standfirst: Text): string[] => [
  `title: ${title ?? 'none'}`,
  `authors: ${authors.join(', ') || 'none'}`,
  `day: ${published?.slice(0, 10) ?? 'none'}`,
  `standfirst: ${standfirst ?? 'none'}`,
];

const defectsOf = (folder: URL, page: string, answer: Answer): Defects => {
  const read = (name: string): Buffer => readFileSync(new URL(name, folder));
  const article = extractArticle({
    body: read(`${page}.html`),
    contentType: 'text/html; charset=utf-8',
    url: answer.url,
    hints: { now: new Date('2026-11-01') },
  });
  const lines = paragraphsOf(read(`${page}.txt`).toString());
  const known = new Set(lines.map((line) => squeezed(line.replace(/^~/, ''))));
  const notWanted = answer.junk.map(squeezed);
  const whole = [...known].join('');
  const paragraphs = paragraphsOf(article.text);
  const keys = paragraphs.map(squeezed);
  const isPiece = (key: string): boolean =>
    key.length >= MIN_PIECE && whole.includes(key) && !notWanted.some((line) => line.includes(key));
  const isWanted = (key: string): boolean => known.has(key) || isPiece(key);
  const found = fieldsOf(article.title, article.authors, article.published?.at.toISOString(), article.standfirst);
  const wanted = fieldsOf(answer.title, answer.authors, answer.published, answer.standfirst);
  return {
    page,
    junk: paragraphs.filter((_, at) => !isWanted(keys[at] ?? '') || keys.indexOf(keys[at] ?? '') !== at),
    missing: lines.filter((line) => !line.startsWith('~') && !keys.join('').includes(squeezed(line))),
    fields: wanted.flatMap((line, at) =>
      squeezed(found[at] ?? '') === squeezed(line) ? [] : [`${found[at]}, not ${line}`],
    ),
  };
};

const count = (number: number): string => String(number).padStart(4);

/** Prints a table of counts, and below it the defects. */
export const printedDefects = (pages: readonly Defects[]): string =>
  [
    'junk miss fields',
    ...pages.map(
      ({ page, junk, missing, fields }) =>
        `${count(junk.length)} ${count(missing.length)} ${count(fields.length)}   ${page}`,
    ),
    ...pages.flatMap(({ page, junk, missing, fields }) => [
      ...junk.map((line) => `${page}: junk: ${line}`),
      ...missing.map((line) => `${page}: missing: ${line}`),
      ...fields.map((line) => `${page}: ${line}`),
    ]),
  ].join('\n');

/** Counts the defects of some pages. */
export const defectCount = (pages: readonly Defects[]): number =>
  pages.reduce((sum, { junk, missing, fields }) => sum + junk.length + missing.length + fields.length, 0);

/** Grades the extractor with the ten pages of a half, a folder of test/fixtures/unseen. */
export const defectsOfHalf = (half: string): Defects[] => {
  const folder = new URL(`../../fixtures/unseen/${half}/`, import.meta.url);
  const answers = JSON.parse(readFileSync(new URL('answers.json', folder)).toString()) as Record<string, Answer>;
  return Object.entries(answers).map(([page, answer]) => defectsOf(folder, page, answer));
};

/** Grades the extractor with the four pages of a class of test/fixtures/hard-pages. */
export const defectsOfClass = (name: string): Defects[] => {
  const folder = new URL('../../fixtures/hard-pages/', import.meta.url);
  const file = new URL(`answers-${name}.json`, folder);
  const answers = JSON.parse(readFileSync(file).toString()) as Record<string, Answer>;
  return Object.entries(answers).map(([page, answer]) => defectsOf(folder, page, answer));
};
