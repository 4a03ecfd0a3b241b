import { expect, it } from 'vitest';
import { extractHtml, PARAGRAPH, pageOf } from '../page.ts';

const LEAD =
  'The mail boat of Skellan has lain at its berth since Monday because a crane fell into the basin, and nobody on the island expects letters, parcels or the pension before the end of next week.';

const page = (standfirst: string, summary = standfirst): string =>
  pageOf(
    `<title>Crane keeps mail boat in port</title><meta name="description" content="${summary}">`,
    `<header><h1>Crane keeps mail boat in port</h1><div class="dek"><p>${standfirst}</p></div></header>
     <figure><img src="/crane.jpg" alt="The crane"></figure>
     <article>${PARAGRAPH}<p>Fishing boats are not affected, because they lie in the outer harbour, which is deep enough at every tide.</p>${PARAGRAPH.replace('Monday', 'Tuesday')}</article>`,
  );

it('a first paragraph set apart from the article is text', () => {
  expect(extractHtml(page(LEAD)).text.split('\n\n')[0]).toBe(LEAD);
});

it('a subtitle is summary, not text', () => {
  const { text, summary } = extractHtml(page('The mail boat of Skellan stays at its berth until next week.'));
  expect(text).toMatch(/^The harbour of the town/);
  expect(summary).toBe('The mail boat of Skellan stays at its berth until next week.');
});

it('a paragraph that the summary does not contain is not part of the article', () => {
  expect(extractHtml(page(LEAD, 'Letters and parcels come later on the island of Skellan.')).text).toMatch(
    /^The harbour of the town/,
  );
});

it('a headline at the start of the summary is ignored', () => {
  const summary = `Crane keeps mail boat in port ${LEAD.slice(0, 80)}`;
  expect(extractHtml(page(LEAD, summary)).text.split('\n\n')[0]).toBe(LEAD);
});

it('a caption with its credit is not a standfirst, although it matches the summary', () => {
  const { text } = extractHtml(page(`${LEAD} picture alliance | Jane Roe`, LEAD));
  expect(text).toMatch(/^The harbour of the town/);
});
