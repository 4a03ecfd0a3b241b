import { describe, expect, it } from 'vitest';
import { extractHtml, PARAGRAPH, pageOf, SITE } from '../page.ts';

const textOf = (inserted: string): string =>
  extractHtml(
    pageOf(
      '<title>Crane keeps mail boat in port</title><meta property="og:site_name" content="Marram Post">',
      `<article><h1>Crane keeps mail boat in port</h1>${PARAGRAPH.repeat(3)}${inserted}${PARAGRAPH.replace('Monday', 'Tuesday')}</article>`,
    ),
  ).text;

describe('a list between two paragraphs', () => {
  it('is dropped if it is one headline of the same site', () => {
    expect(
      textOf('<ul><li><a href="/news/crane-2019">How a crane fell into the same basin</a></li></ul>'),
    ).not.toContain('same basin');
  });

  it('is kept if it is one link to another site', () => {
    expect(
      textOf('<ul><li><a href="https://cranes.example/prices">What a crane of this size costs</a></li></ul>'),
    ).toContain('costs');
  });

  it('is kept if the paragraph before it introduces it', () => {
    const announced = `<p>What the master of the harbour had written about cranes in his report of last year:</p><ul><li><a href="${SITE}/report">Cranes and the age of their ropes</a></li></ul>`;
    expect(textOf(announced)).toContain('age of their ropes');
  });

  it('is dropped if it is bold labels with headlines of the same site', () => {
    const items = ['Interview', 'Report', 'Opinion'].map(
      (label) => `<li><strong>${label}: </strong><a href="/news/${label}">The harbour and its many cranes</a></li>`,
    );
    expect(textOf(`<ul>${items.join('')}</ul>`)).not.toContain('its many cranes');
  });
});

it.each([
  ['https://www.marrampost.example.co.uk/news/the-report-of-the-harbour.pdf'],
  ['www.cranes.example/ropes-and-their-age/2024/table-of-all-ropes'],
])('the address %s in a line of its own is text', (address) => {
  expect(textOf(`<p><a href="${address}">${address}</a></p>`)).toContain(address);
});

describe('a line near the end that names the publisher', () => {
  const endingWith = (end: string): string =>
    extractHtml(
      pageOf(
        '<title>Crane keeps mail boat in port</title><meta property="og:site_name" content="Marram Post">',
        `<article><h1>Crane keeps mail boat in port</h1>${PARAGRAPH.repeat(4)}${end}</article>`,
      ),
    ).text;

  it('ends the text if it offers or asks for something', () => {
    const text = endingWith(
      '<h2>Support Marram Post from two pounds a month</h2><p>Two pounds buy the ink of one page, and the ferry takes it across.</p>',
    );
    expect(text).toMatch(/the master said\.$/);
  });

  it('is text if it is a sentence', () => {
    expect(
      endingWith(
        '<h2>Why Marram Post asked for the report</h2><p>The report had been kept in a drawer for a year.</p>',
      ),
    ).toContain('kept in a drawer');
  });
});
