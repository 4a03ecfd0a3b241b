import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { PROJECT_FOLDER } from '../../config/project-folder.ts';
import { SITE_RULES, type SiteRule } from '../../config/site-rules/index.ts';
import { requireGoodRules } from '../../config/site-rules/require-good-rules.ts';
import { runWireroom } from '../admin/run-wireroom.ts';

const GOOD: SiteRule = {
  domains: ['marrampost.example', 'quay.example.co.uk'],
  from: '2026-01-01',
  until: '2026-12-31',
  body: 'article .story > div',
  strip: ['.partner-box', 'p:has(> .coupon)'],
  title: 'h1.story',
  date: 'time[datetime]',
  timeZone: 'Europe/Lisbon',
  gain: 'a test',
};

const complaintsAbout = (...rules: readonly unknown[]): string[] => {
  try {
    requireGoodRules(rules as SiteRule[]);
    return [];
  } catch (error) {
    return (error as Error).message.split('\n');
  }
};

test('the rules of this version are good ones', () => {
  expect(complaintsAbout(...SITE_RULES)).toEqual([]);
});

test('a rule with all its parts is a good one', () => {
  expect(complaintsAbout(GOOD)).toEqual([]);
});

describe('a bad rule is named in one line', () => {
  test.each<[string, Record<string, unknown>, string]>([
    ['a selector that is none', { body: 'p[' }, 'body "p[" is no CSS selector'],
    ['a selector of a list', { strip: ['.a', '> >'] }, 'strip.1 "> >" is no CSS selector'],
    ['an empty selector', { title: ' ' }, 'title " " is no CSS selector'],
    ['a day that does not exist', { from: '2026-02-30' }, 'from "2026-02-30" is no day such as 2026-03-31'],
    ['an end before the beginning', { until: '2025-12-31' }, 'until is before from'],
    ['a zone that does not exist', { timeZone: 'Europe/Nowhere' }, 'timeZone "Europe/Nowhere" is no time zone such as'],
    ['no gain', { gain: '' }, 'gain does not say what the rule gained'],
    ['a part that no rule has', { remove: ['.a'] }, 'Unrecognized key: "remove"'],
  ])('%s', (_, part, words) => {
    const complaints = complaintsAbout({ ...GOOD, ...part });
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toContain(`config/site-rules, marrampost.example: ${words}`);
  });

  test('a domain with a path, www. or capitals', () => {
    const domains = ['quay.example/news', 'www.quay.example', 'Quay.example', 'localhost'];
    expect(complaintsAbout({ ...GOOD, domains })).toEqual(
      domains.map((domain, index) => expect.stringContaining(`domains.${index} "${domain}" is no domain`)),
    );
  });

  test('a rule that says nothing of the pages', () => {
    expect(complaintsAbout({ domains: ['quay.example'], from: '2026-01-01', gain: 'none' })).toEqual([
      'config/site-rules, quay.example: says nothing about the pages',
    ]);
  });

  test('a domain with two rules for one day, but not with one rule after the other', () => {
    const later = { ...GOOD, from: '2027-01-01', until: undefined };
    expect(complaintsAbout(GOOD, { ...GOOD, domains: ['quay.example.co.uk'], from: '2026-12-31' })).toEqual([
      'config/site-rules, quay.example.co.uk: quay.example.co.uk has another rule for the same days',
    ]);
    expect(complaintsAbout(GOOD, later)).toEqual([]);
  });
});

test('the service does not start with a bad rule, and inspect reads nothing by it', async () => {
  const rules = pathToFileURL(join(PROJECT_FOLDER, 'config/site-rules/index.ts')).href;
  const bad = JSON.stringify({ ...GOOD, body: 'p[' });
  const preload = `data:text/javascript,${encodeURIComponent(`import { SITE_RULES } from '${rules}'; SITE_RULES.push(${bad});`)}`;
  const env = {
    NODE_OPTIONS: `--import tsx --import ${preload}`,
    DATABASE_URL: 'postgres://nobody@127.0.0.1:1/nothing',
  };
  for (const command of [['start'], ['inspect', 'README.md']]) {
    const { code, stderr, stdout } = await runWireroom(command, { env });
    expect(stderr).toBe('wireroom: config/site-rules, marrampost.example: body "p[" is no CSS selector\n');
    expect([code, stdout]).toEqual([2, '']);
  }
}, 240_000); // two processes, on a busy machine
