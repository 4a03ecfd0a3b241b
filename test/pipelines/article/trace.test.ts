import { expect, test } from 'vitest';
import { extractArticle, traced } from '../../../pipelines/article/index.ts';
import { PARAGRAPH, pageOf, SITE } from './page.ts';

const PAGE = pageOf(
  '<title>Crane falls into the basin</title>',
  `<div id="onetrust-consent-sdk">We and our partners store cookies.</div><nav class="top">Home Weather</nav>
  <article><h1>Crane falls into the basin</h1>${PARAGRAPH.repeat(2)}
  <div class="x">Rain until Thursday.</div><div class="newsletter-box"><p>The harbour in your letter box, every day</p><p>Leave your address</p></div>
  <p>The master of the harbour thanked the crew of the mail boat, which had waited outside the bar since the night before.</p>
  </article><p>Imprint</p>`,
);
const input = {
  body: Buffer.from(PAGE),
  url: `${SITE}/a`,
  rules: [{ domains: ['example.co.uk'], from: '2026-01-01', strip: ['.x'], gain: 'a test' }],
};

test('a trace names the step that removed each part of the page', () => {
  const { result, trace } = traced(() => extractArticle(input));
  expect(result.outcome).toBe('ok');
  const removed = Object.fromEntries(trace.removals.map(({ text, step, element }) => [text, [step, element]]));
  expect(removed).toMatchObject({
    'We and our partners store cookies.': ['consent tools', 'div#onetrust-consent-sdk'],
    'Home Weather': ['beside the article', 'nav.top'],
    'Rain until Thursday.': ['site rule', 'div.x'],
    'The harbour in your letter box, every dayLeave your address': ['names', 'div.newsletter-box'],
    Imprint: ['beside the article', 'p'],
  });
  for (const { text } of trace.removals) expect(result.text).not.toContain(text);
});

test('every part of the page is once either in the text or among the removals', () => {
  const { result, trace } = traced(() => extractArticle(input));
  const texts = trace.removals.map(({ text }) => text);
  expect(new Set(texts).size).toBe(texts.length);
  const shown = PAGE.slice(PAGE.indexOf('<body>'))
    .replace(/<[^>]+>/g, '\n')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  expect(shown.length).toBeGreaterThan(8);
  const accounted = [result.text, ...texts].join('\n');
  expect(shown.filter((line) => !accounted.includes(line))).toEqual([]);
});

test('step times add up to the whole, and a trace does not change the result', () => {
  const start = performance.now();
  const { result, trace } = traced(() => extractArticle(input));
  const all = performance.now() - start;
  const sum = trace.steps.reduce((total, { ms }) => total + ms, 0);
  expect(sum).toBeLessThanOrEqual(all);
  expect(trace.steps.map(({ step }) => step)).toEqual(
    expect.arrayContaining(['decoding', 'parsing', 'metadata', 'readability', 'sanitizing', 'everything else']),
  );
  expect(result).toEqual(extractArticle(input));
});

test('tracing stops after an error', () => {
  expect(() => traced(() => extractArticle({ ...input, body: Buffer.from('%PDF-1.7') }))).toThrow();
  const { trace } = traced(() => 1);
  extractArticle(input);
  expect(trace.removals).toEqual([]);
});
