import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { loadTopicTree } from '../../../pipelines/tagging/topics/tree.ts';

/** A text with the indices of its correct top-level topics, any of which counts. */
export interface LabeledText {
  readonly title: string;
  readonly text: string;
  readonly tops: readonly number[];
}

const CODES = loadTopicTree().tops.map(({ qcode }) => qcode.slice(7, 9));

/** Returns the index of a top-level topic by the first two digits of its code. */
export function topOf(code: string): number {
  const top = CODES.indexOf(code);
  if (top < 0) throw new Error(`${code} is not a top-level topic`);
  return top;
}

/** Characters that serve as the title of a text without one. */
const NO_TITLE = 200;

const line = z.object({ x: z.string(), y: z.array(z.string()).min(1) });

/** Reads gzipped JSON lines `{ x: text, y: [two digits of a top-level topic] }`. A line break in x ends the title. */
export function readTexts(path: string): LabeledText[] {
  return gunzipSync(readFileSync(path))
    .toString('utf8')
    .split('\n')
    .filter((row) => row !== '')
    .map((row) => line.parse(JSON.parse(row)))
    .map(({ x, y }) => {
      const end = x.indexOf('\n');
      // Without a title, the beginning of the text serves as one.
      return end > 0
        ? { title: x.slice(0, end), text: x.slice(end + 1), tops: y.map(topOf) }
        : { title: x.slice(0, NO_TITLE), text: x, tops: y.map(topOf) };
    });
}

/** Reads a file of the project's own texts: topic digits, headline and text, separated by tabs. */
const readTable = (name: string): LabeledText[] =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .filter((row) => !row.startsWith('#'))
    .map((row) => row.split('\t'))
    .map(([code = '', title = '', text = '']) => ({ title, text, tops: [topOf(code)] }));

/**
 * Reads the project's own English texts on all topics; half of each topic is for training, the
 * other half for grading.
 */
export function readOwnTexts(half: 'learned' | 'graded'): LabeledText[] {
  return readTable('./texts.tsv').filter((_, n) => n % 2 === (half === 'learned' ? 0 : 1));
}

/**
 * Reads the project's own training texts, by language or, for subjects missing from the publishers'
 * sets, `english-2`.
 */
export function readTrainingTexts(name: string): LabeledText[] {
  return readTable(`./${name}.tsv`);
}

/** Reads the grading texts of a language; the odd half guides development, the even half is for final figures. */
export function readGradedTexts(language: string, half: 'odd' | 'even'): LabeledText[] {
  return readTable(`../../../test/fixtures/topics/${language}.tsv`).filter(
    (_, n) => n % 2 === (half === 'odd' ? 0 : 1),
  );
}

/** Reads the vocabulary as texts: the name of each topic, twice, and its definition. */
export function readVocabularyTexts(path: string): LabeledText[] {
  const rows = readFileSync(path, 'utf8')
    .split('\n')
    .map((row) => row.split('\t'))
    .filter(([id = '']) => /^\d{8}$/.test(id));
  const broader = new Map(rows.map(([id = '', above = '']) => [id, above]));
  return rows.map(([id = '', , , , name = '', definition = '']) => {
    let top = id;
    for (let above = broader.get(top); above !== undefined && above !== ''; above = broader.get(top)) top = above;
    return { title: name, text: definition, tops: [topOf(top.slice(0, 2))] };
  });
}
