import { describe, expect, test } from 'vitest';
import { parseIdOrUrl, whyNotUrl } from '../../../admin/arguments/urls.ts';
import { orderedMap } from '../../../admin/ordered-map.ts';
import { pairs, paragraphs, table } from '../../../admin/output/table.ts';
import { displayWidth, sanitizeForTerminal, sanitizeLine, truncate } from '../../../admin/output/text-width.ts';
import { bothTimes, formatDuration, fullTime, relativeTime } from '../../../admin/output/times.ts';

describe('text on a terminal', () => {
  test.each([
    ['ferry', 5],
    ['Köln', 4],
    ['Ko\u0308ln', 4],
    ['日本', 4],
    ['한국', 4],
    ['👩‍👩‍👧', 2],
    ['🇵🇹', 2],
    ['❤\ufe0f', 2],
    ['', 0],
  ])('%s takes %i columns', (text, columns) => {
    expect(displayWidth(text)).toBe(columns);
  });

  test('is cut between characters, never within one', () => {
    expect(truncate('ferry', 5)).toBe('ferry');
    expect(truncate('ferries', 5)).toBe('ferr…');
    expect(truncate('The ferry is back', 12), 'after a word').toBe('The ferry…');
    expect(truncate('The reappearance', 12), 'unless that leaves little').toBe('The reappea…');
    expect(truncate('日本日本', 4)).toBe('日…');
    expect(truncate('👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 5)).toBe('👩‍👩‍👧👩‍👩‍👧…');
    expect(displayWidth(truncate(`x${'\u0301'.repeat(100_000)}yz`, 2))).toBeLessThanOrEqual(2);
  });

  test('cannot move the cursor or turn the direction of reading', () => {
    expect(sanitizeForTerminal('a\u001b[2Jb\u009b1mc\u202ed\re\nf\tg\u0007')).toBe('abcde\nf g');
    expect(sanitizeLine(' a\n b\t\u001b]8;;https://x.example\u0007c\u001b]8;;\u0007 ')).toBe('a b c');
  });
});

test('a table is aligned whatever the width of its characters', () => {
  const rows = [
    { name: 'Köln', n: 1234 },
    { name: '日本', n: 5 },
    { name: undefined, n: 0 },
  ];
  expect(
    table<(typeof rows)[number]>(
      [
        { heading: 'NAME', value: ({ name }) => name },
        { heading: 'N', value: ({ n }) => n, align: 'right' },
      ],
      rows,
    ),
  ).toBe(['NAME      N', 'Köln  1,234', '日本      5', '          0'].join('\n'));
});

interface Story {
  readonly id: number;
  readonly title: string;
  readonly outcome: string;
  readonly url: string;
}

const STORIES: readonly Story[] = [
  {
    id: 1_234_567,
    title: 'A headline of some length',
    outcome: 'behind a paywall',
    url: 'https://www.example.com/a/b',
  },
];

const storyTable = (width: number, rows = STORIES): string[] =>
  table(
    [
      { heading: 'NUMBER', value: ({ id }) => id, align: 'right' },
      { heading: 'TITLE', value: ({ title }) => title },
      { heading: 'OUTCOME', value: ({ outcome }) => outcome, dropOrder: 1 },
      { heading: 'URL', value: ({ url }) => url, minWidth: 20, dropOrder: 2 },
    ],
    rows,
    width,
  ).split('\n');

describe('a table on a terminal', () => {
  test('is whole where there is room', () => {
    expect(storyTable(100)[1]).toBe(
      '1,234,567  A headline of some length  behind a paywall  https://www.example.com/a/b',
    );
  });

  test('cuts the longest texts at a word, never numbers or headings', () => {
    expect(storyTable(74)).toEqual([
      '   NUMBER  TITLE                  OUTCOME           URL',
      '1,234,567  A headline of some…    behind a paywall  https://www.example.…',
    ]);
  });

  test('leaves out the least important columns rather than cut them to nothing', () => {
    expect(storyTable(46)).toEqual([
      '   NUMBER  TITLE              OUTCOME',
      '1,234,567  A headline of…     behind a paywall',
    ]);
    expect(storyTable(26)).toEqual(['   NUMBER  TITLE', '1,234,567  A headline of…']);
  });

  test('leaves out an empty column first', () => {
    const rows = STORIES.map((story) => ({ ...story, outcome: '' }));
    expect(storyTable(64, rows)[0]).toMatch(/^ +NUMBER {2}TITLE +URL$/);
  });

  test('never has a line wider than the terminal, whatever the texts are', () => {
    const titles = [
      '',
      '日本'.repeat(60),
      'x'.repeat(300),
      '\u001b[2J\ttab\r\nline',
      '👩‍👩‍👧'.repeat(40),
      'e\u0301'.repeat(90),
    ];
    const rows = titles.map((title, id) => ({ id, title, outcome: title, url: `https://x.example/${title}` }));
    for (const width of [1, 10, 20, 40, 80, 120]) {
      const lines = storyTable(width, rows);
      expect(lines).toHaveLength(rows.length + 1);
      for (const line of lines) expect(displayWidth(line), line).toBeLessThanOrEqual(width);
    }
  });
});

test('pairs and paragraphs go on below themselves', () => {
  expect(pairs([['Topic', 'economy, business and finance']], 24)).toBe('Topic  economy, business\n       and finance');
  expect(paragraphs('One two three four\n\n日本日本日本', 9)).toBe('One two\nthree\nfour\n\n日本日本\n日本');
  expect(paragraphs(`a ${'x'.repeat(30)} b`, 10), 'a URL stays whole').toBe(`a\n${'x'.repeat(30)}\nb`);
});

test('pairs leave out what has no value', () => {
  expect(
    pairs([
      ['Feed', '1'],
      ['Title', null],
      ['Language', ''],
      ['Words', 0],
    ]),
  ).toBe('Feed   1\nWords  0');
});

describe('times', () => {
  const now = new Date('2026-03-04T12:00:00Z');
  const at = (ms: number): Date => new Date(now.getTime() + ms);
  test.each([
    [-400, 'now'],
    [-40_000, '40 s ago'],
    [-3 * 60_000, '3 min ago'],
    [2 * 3_600_000, 'in 2 h'],
    [-47 * 3_600_000, '47 h ago'],
    [5 * 86_400_000, 'in 5 days'],
    [-100 * 86_400_000, '2025-11-24'],
  ])('%i ms from now is %s', (ms, words) => {
    expect(relativeTime(at(ms), now)).toBe(words);
  });
  test('just below a unit are rounded to it', () => {
    expect([formatDuration(59_700), formatDuration(3_599_000), formatDuration(0)]).toEqual(['1 min', '1 h', '0 s']);
  });
  test('are in UTC when they are in full, and empty when there are none', () => {
    expect(bothTimes(at(-60_000), now)).toBe('2026-03-04 11:59:00 UTC (1 min ago)');
    expect(bothTimes(at(-100 * 86_400_000), now), 'far away, the date says enough').toBe('2025-11-24 12:00:00 UTC');
    expect([fullTime(null), relativeTime(undefined, now), bothTimes(null, now)]).toEqual(['', '', '']);
  });
});

describe('what a person calls an article', () => {
  test('is a number or a URL', () => {
    expect(parseIdOrUrl('12')).toEqual({ id: 12 });
    expect(parseIdOrUrl('HTTPS://A.example/x?utm_source=y')).toMatchObject({ url: { url: 'https://a.example/x' } });
    expect(() => parseIdOrUrl('a.example/x')).toThrow(
      'neither a number nor a URL: a.example/x (did you mean https://a.example/x?)',
    );
  });
  test.each([
    ['a word', 'nonsense', undefined],
    ['a path', 'pages/story.html', undefined],
    ['a host', 'localhost:8080', 'did you mean https://localhost:8080/?'],
    ['a file', 'file:///etc/passwd', 'only http and https can be fetched'],
    ['a URL with a password', 'https://me:secret@a.example/', 'it contains a user name or password'],
    ['an endless URL', `https://a.example/${'x'.repeat(3_000)}`, 'it is too long'],
  ])('is not %s, and it says why', (_, text, why) => {
    expect(whyNotUrl(text)).toBe(why);
  });
});

describe('work in order', () => {
  test('yields results in the order of the items, never more than so many at once', async () => {
    const finish: (() => void)[] = [];
    let running = 0;
    let most = 0;
    const work = async (n: number): Promise<number> => {
      running += 1;
      most = Math.max(most, running);
      await new Promise<void>((resolve) => {
        finish.push(resolve);
        // The last of each group finishes first.
        if (finish.length === 3) for (const done of finish.splice(0).reverse()) done();
      });
      running -= 1;
      return n * n;
    };
    const results: number[] = [];
    for await (const result of orderedMap([1, 2, 3], 3, work)) results.push(result);
    expect(results).toEqual([1, 4, 9]);
    expect(most).toBe(3);
  });

  test('throws a failure when its turn comes', async () => {
    const results: number[] = [];
    const run = async (): Promise<void> => {
      const work = async (n: number): Promise<number> => {
        if (n === 2) throw new Error('two');
        return n;
      };
      for await (const result of orderedMap([1, 2, 3], 3, work)) results.push(result);
    };
    await expect(run()).rejects.toThrow('two');
    expect(results).toEqual([1]);
  });
});
