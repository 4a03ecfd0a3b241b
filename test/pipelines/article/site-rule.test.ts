import { describe, expect, test } from 'vitest';
import type { SiteRule } from '../../../config/site-rules/index.ts';
import type { ArticleDocument } from '../../../pipelines/article/document.ts';
import { extractArticle } from '../../../pipelines/article/index.ts';
import { ruleFor } from '../../../pipelines/article/site-rule.ts';
import { PARAGRAPH, pageOf, SITE } from './page.ts';

/** A page that shows its story beside a longer one, with a date and a headline that nothing marks. */
const PAGE = pageOf(
  '<title>Marram Post</title>',
  `<div class="hl">Crane falls into the basin</div><i class="when">4 March 2025</i>
  <div class="empty">&nbsp;</div><div class="x">${PARAGRAPH}<p class="y">Weather: rain until Thursday, then wind from the west.</p></div>
  <div>${'<p>The tide tables of this year are at the office of the harbour, free of charge.</p>'.repeat(12)}</div>`,
);
const RULE: SiteRule = { domains: ['example.co.uk'], from: '2026-01-01', gain: 'a test' };

const read = (parts: Partial<SiteRule>): ArticleDocument =>
  extractArticle({ body: Buffer.from(PAGE), url: `${SITE}/a`, rules: [{ ...RULE, ...parts }] });

describe('what a rule finds takes precedence', () => {
  test('the body: the first matching element with text, without stripped elements', () => {
    const { text, siteRule } = read({ body: '.empty, .x', strip: ['.y'] });
    expect(text).toMatch(/^The harbour of the town .* the master said\.$/);
    expect(siteRule).toEqual({ rule: 'example.co.uk 2026-01-01', found: ['body'], missed: [] });
  });

  test('headline and date', () => {
    const article = read({ title: '.hl', date: '.when' });
    expect(article.title).toBe('Crane falls into the basin');
    expect(article.published).toEqual({ at: new Date('2025-03-04'), source: 'text', precision: 'day' });
    expect(article.siteRule?.found).toEqual(['title', 'date']);
  });
});

describe('what a rule does not find is extracted as on any other page', () => {
  test('with a report', () => {
    const { siteRule, ...ruled } = read({ body: '.gone', title: '.gone', date: '.hl' });
    expect(ruled).toEqual(extractArticle({ body: Buffer.from(PAGE), url: `${SITE}/a`, rules: [] }));
    expect(siteRule).toEqual({ rule: 'example.co.uk 2026-01-01', found: [], missed: ['body', 'title', 'date'] });
  });

  test('a rule cannot strip most of a page', () => {
    const { text } = read({ strip: ['body', 'div'] });
    expect(text).toContain('tide tables');
    expect(text).not.toContain('Weather');
  });
});

test('a rule applies to its domains and their subdomains, on its days', () => {
  const rules: SiteRule[] = [
    { ...RULE, domains: ['post.example', 'gazette.example'], until: '2026-06-30', body: '.old' },
    { ...RULE, domains: ['post.example'], from: '2026-07-01', body: '.new' },
  ];
  const bodyOf = (url: string, day: string) => ruleFor(url, rules, new Date(day))?.body;
  expect(bodyOf('https://www.post.example/a', '2026-06-30T23:00:00Z')).toBe('.old');
  expect(bodyOf('https://gazette.example/a', '2026-01-01')).toBe('.old');
  expect(bodyOf('https://post.example/a', '2026-07-01')).toBe('.new');
  expect(bodyOf('https://post.example/a', '2025-12-31')).toBeUndefined();
  expect(bodyOf('https://gazette.example/a', '2026-07-01')).toBeUndefined();
  expect(bodyOf('https://outpost.example/a', '2026-07-01')).toBeUndefined();
});

test('the rule for waz.de removes teasers, lists of links and newsletters, and no list or subheading of the text', () => {
  const link = '<a data-track-v2-parent="Link List" href="/b">The bridge is closed as well</a>';
  const body = `<article><h2>Crane in the basin</h2>${PARAGRAPH}<h3>More of the harbour</h3><ul><li><strong>Bridge: </strong>${link}</li></ul>
    ${PARAGRAPH}<h3>What was lost</h3><ul><li>Two crates of apples that were meant for the island</li><li>The bell of the mail boat</li></ul>
    <h4>Worth reading</h4><div class="not-prose font-sans"><div><a class="article-teaser-link" href="/c">Who pays for the crane</a></div></div>
    <h3>What comes next</h3>${PARAGRAPH}<div class="not-prose"><section aria-label="Newsletter Anmeldung"><h3>A letter from the quay</h3></section></div></article>`;
  const page = { body: Buffer.from(pageOf('', body)), url: 'https://www.waz.de/a/crane.html' };
  const { text, siteRule } = extractArticle(page);
  expect(siteRule?.rule).toMatch(/^waz\.de /);
  expect(text.match(/The harbour of the town/g)).toHaveLength(3);
  for (const kept of ['What was lost', 'crates of apples', 'bell of the mail boat', 'What comes next'])
    expect(text).toContain(kept);
  for (const gone of ['More of the harbour', 'bridge', 'Worth reading', 'Who pays', 'letter from the quay'])
    expect(text).not.toContain(gone);
  // Or the rule would not be needed.
  expect(extractArticle({ ...page, rules: [] }).text).toMatch(/More of the harbour.*bridge.*Worth reading/s);
});
