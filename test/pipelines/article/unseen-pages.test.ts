import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../pipelines/article/index.ts';

interface Answer {
  readonly url: string;
  readonly title: string;
  readonly authors: readonly string[];
  /** A day, or a time. */
  readonly published: string;
  /** What the extractor still gets wrong. */
  readonly open?: {
    readonly junk?: readonly string[];
    readonly missing?: readonly string[];
    readonly authors?: readonly string[];
  };
}

const FOLDER = new URL('../../fixtures/unseen/', import.meta.url);
const read = (name: string): Buffer => readFileSync(new URL(name, FOLDER));
const ANSWERS = JSON.parse(read('answers.json').toString()) as Record<string, Answer>;

/** Blanks around punctuation depend on the markup of a paragraph. */
const squeezed = (text: string): string => text.replace(/\s+/g, '');

describe.each(Object.entries(ANSWERS))('%s', (name, answer) => {
  const article = extractArticle({
    body: read(`${name}.html`),
    contentType: 'text/html; charset=utf-8',
    url: answer.url,
    hints: { now: new Date('2026-11-01') },
  });

  it('has the text that a reader wants and nothing else, except what is open', () => {
    const wanted = read(`${name}.txt`).toString().trimEnd().split('\n\n');
    const paragraphs = article.text.split('\n\n');
    const found = new Set(paragraphs.map(squeezed));
    const known = new Set(wanted.map((paragraph) => squeezed(paragraph.replace(/^~/, ''))));
    expect({
      junk: paragraphs.filter((paragraph) => !known.has(squeezed(paragraph))),
      missing: wanted.filter((paragraph) => !paragraph.startsWith('~') && !found.has(squeezed(paragraph))),
    }).toEqual({ junk: answer.open?.junk ?? [], missing: answer.open?.missing ?? [] });
  });

  it('has its headline, its authors and its day', () => {
    expect(article).toMatchObject({ title: answer.title, authors: answer.open?.authors ?? answer.authors });
    expect(article.published?.at).toEqual(new Date(answer.published));
  });
});
