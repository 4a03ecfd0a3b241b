import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../pipelines/article/blocks/blocks.ts';
import { cleanBlocks } from '../../../../pipelines/article/cleaning/clean-blocks.ts';
import { readNames } from '../../../../pipelines/article/cleaning/elements/element-names.ts';
import { boilerplateKind } from '../../../../pipelines/article/cleaning/paragraphs/boilerplate-lines.ts';
import { withDocument } from '../../../../pipelines/article/page/dom.ts';

const blocksOfText = (text: string): Block[] =>
  text.split('\n').map((line) => ({
    text: line,
    html: line,
    heading: 0,
    list: undefined,
    quote: false,
    linkShare: 0,
    boldShare: 0,
  }));
const context = { title: 'A crane fell into the basin on Monday', authors: ['Jane Roe'] };
const sentence = (about: string) =>
  `The ${about} was looked at by the harbour master, who wrote a report about it that nobody has read to the end.`;
const prose = ['crane', 'basin', 'quay', 'mail boat', 'rope', 'winch'].map(sentence);
const cleaned = (...lines: string[]) => cleanBlocks(blocksOfText(lines.join('\n')), context).map((block) => block.text);

describe('cleanBlocks', () => {
  it('drops headline, byline and date above the first paragraph', () => {
    expect(cleaned(context.title, 'By Jane Roe', 'Monday, 3 March 2025', ...prose)).toEqual(prose);
  });

  it('drops a German line that begins with a date in January', () => {
    expect(cleaned(context.title, '27. Januar 2026 • 3 Minuten', ...prose)).toEqual(prose);
  });

  it('drops two dates in Chinese characters, each of which would count as a word', () => {
    expect(cleaned('2025年1月14日 01時28分 (1月14日 01時40分更新)', ...prose)).toEqual(prose);
  });

  it('drops everything after a heading like "Related" near the end', () => {
    expect(cleaned(...prose, 'Related stories', 'A boat sank last year')).toEqual(prose);
  });

  it('drops a box about the author near the end', () => {
    const bio = 'Ann Lee has a boat and a dog, and lives on the island of Skellan since the year of the great flood.';
    expect(cleaned(...prose, 'Autorin', 'Ann Lee', bio, 'As of: 5 May 2025')).toEqual(prose);
  });

  it('keeps a text in which nearly every line looks like boilerplate, because the rule has misread the page', () => {
    const list = Array.from({ length: 12 }, (_, at) => `Photo: the crane as it lay there on day ${at}`);
    expect(cleaned(prose[0] ?? '', ...list)).toHaveLength(13);
  });

  it.each(['3.409 letture', '1,2k shares', '0 comments', '12 komentářů'])(
    'drops a counter such as "%s" above and below the text, and keeps it inside',
    (counter) => {
      const [first = '', ...others] = prose;
      expect(cleaned(counter, ...prose, counter)).toEqual(prose);
      expect(cleaned(first, counter, ...others)).toContain(counter);
    },
  );

  it.each(['Jane Roe | Published 1 day ago', 'World', 'Natur & Umwelt', '政治'])(
    'drops "%s" above the first paragraph: a byline in parts, or the name of a section',
    (line) => {
      expect(cleaned(line, ...prose)).toEqual(prose);
    },
  );

  it.each(['Translated from the German by Jane Roe', 'It was a rope.', 'Where it lies:', '14 metres long'])(
    'keeps "%s" above the first paragraph',
    (line) => {
      expect(cleaned(line, ...prose)[0]).toBe(line);
    },
  );

  it('keeps a subheading above the first paragraph', () => {
    const blocks = blocksOfText(['The rope', ...prose].join('\n'));
    const heading = blocks.map((block, at): Block => (at === 0 ? { ...block, heading: 3 } : block));
    expect(cleanBlocks(heading, context)[0]?.text).toBe('The rope');
  });

  it('keeps a list of amounts at the end', () => {
    const list = blocksOfText('300 grams flour\n2 eggs').map((block): Block => ({ ...block, list: 'ul' }));
    const blocks = [...blocksOfText(prose.join('\n')), ...list];
    expect(cleanBlocks(blocks, context).slice(-2)).toEqual(list);
  });

  it('keeps a deck above the text, be it set as a paragraph or as a heading', () => {
    const deck = 'The mail boat stays where it is, and nobody knows for how long.';
    const blocks = blocksOfText([deck, ...prose].join('\n'));
    const heading = blocks.map((block, at): Block => (at === 0 ? { ...block, heading: 2 } : block));
    for (const page of [blocks, heading]) expect(cleanBlocks(page, context)[0]?.text).toBe(deck);
  });

  it('keeps a chronology at the end', () => {
    const dates = ['3 March 2025: crane falls', '4 March 2025: master looks', '5 March 2025: report'];
    expect(cleaned(...prose, ...dates).slice(-3)).toEqual(dates);
  });
});

describe('boilerplateKind', () => {
  it.each([
    'Read more: Crane falls',
    'Lesen sie auch: Kran fällt',
    'Advertisement',
    '広告',
    'The crane on Monday. (AP Photo/Jane Roe)',
    '© 2025 The Marram Post',
    'Sign up for our newsletter to get the news in your inbox',
    'Follow us on Facebook',
    '4 min read',
    'The crane on Monday, seen from the quay | © Marram Post',
    'Bildnachweis: Ann Lee',
    'Featured image: Ann Lee',
    'Gull/Getty images',
    'Nobody had seen it coming. picture alliance | Jane Roe',
    'Cranes in the rain. iStock/Jane Roe',
    'iStock/rgull',
    'Our newsletter brings you the news of the harbour every evening. Hier geht es zur Anmeldung!',
  ])('recognizes "%s"', (line) => {
    expect(boilerplateKind(line)).toBeDefined();
  });

  it.each([
    'More than forty people came.',
    'He followed her on the ferry.',
    'Photographers had waited since noon.',
    'She shared the prize with her brother.',
  ])('keeps "%s"', (line) => {
    expect(boilerplateKind(line)).toBeUndefined();
  });
});

describe('readNames', () => {
  const verdictOn = (markup: string) =>
    withDocument(`<html><body>${markup}</body></html>`, 'https://example.com/', 'linkedom', ({ body }) =>
      body.firstElementChild === null ? undefined : readNames(body.firstElementChild),
    );

  it.each([
    ['<div class="story__newsletter-box">', 'boilerplate'],
    ['<div class="mostRead">', 'maybe-boilerplate'],
    ['<div id="related">', 'maybe-boilerplate'],
    ['<p class="img-caption">', 'caption'],
    ['<div class="article-meta">', 'dateline'],
    ['<div class="inline-textbox">', 'maybe-boilerplate'],
    ['<span class="meta">', 'dateline'],
    ['<div class="has-sidebar">', undefined],
    ['<div class="text--share">', undefined],
    ['<h2 class="related">', undefined],
    ['<div class="shares-of-the-company-fell-hard-today">', undefined],
  ])('marks %s as %s', (markup, verdict) => {
    expect(verdictOn(markup)).toBe(verdict);
  });
});
