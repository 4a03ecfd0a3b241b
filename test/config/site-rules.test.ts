import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { SITE_RULES, type SiteRule } from '../../config/site-rules/index.ts';
import { validateSiteRules } from '../../config/site-rules/validate-site-rules.ts';
import { runWireroom } from '../admin/run-wireroom.ts';
import { programOf } from '../support/program.ts';

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

const problemsOf = (...rules: readonly unknown[]): string[] => {
  try {
    validateSiteRules(rules as SiteRule[]);
    return [];
  } catch (error) {
    return (error as Error).message.split('\n');
  }
};

test('the site rules of this version are valid', () => {
  expect(problemsOf(...SITE_RULES)).toEqual([]);
});

test('a rule with all properties is valid', () => {
  expect(problemsOf(GOOD)).toEqual([]);
});

describe('an invalid rule is reported in one line', () => {
  test.each<[string, Record<string, unknown>, string]>([
    ['an invalid selector', { body: 'p[' }, 'body "p[" is not a CSS selector'],
    ['an invalid selector in a list', { strip: ['.a', '> >'] }, 'strip.1 "> >" is not a CSS selector'],
    ['an empty selector', { title: ' ' }, 'title " " is not a CSS selector'],
    ['a date that does not exist', { from: '2026-02-30' }, 'from "2026-02-30" is not a date such as 2026-03-31'],
    ['an end before the start', { until: '2025-12-31' }, 'until is before from'],
    ['an unknown time zone', { timeZone: 'Europe/Nowhere' }, 'timeZone "Europe/Nowhere" is not a time zone such as'],
    ['an empty gain', { gain: '' }, 'gain does not say what the rule gained'],
    ['an unknown property', { remove: ['.a'] }, 'Unrecognized key: "remove"'],
  ])('%s', (_, property, message) => {
    const problems = problemsOf({ ...GOOD, ...property });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`config/site-rules, marrampost.example: ${message}`);
  });

  test('a domain with a path, www. or capitals', () => {
    const domains = ['quay.example/news', 'www.quay.example', 'Quay.example', 'localhost'];
    expect(problemsOf({ ...GOOD, domains })).toEqual(
      domains.map((domain, index) => expect.stringContaining(`domains.${index} "${domain}" is not a domain`)),
    );
  });

  test('a rule without body, strip, title, date and timeZone', () => {
    expect(problemsOf({ domains: ['quay.example'], from: '2026-01-01', gain: 'none' })).toEqual([
      'config/site-rules, quay.example: needs at least one of body, strip, title, date and timeZone',
    ]);
  });

  test('overlapping rules for one domain; consecutive rules are valid', () => {
    const later = { ...GOOD, from: '2027-01-01', until: undefined };
    expect(problemsOf(GOOD, { ...GOOD, domains: ['quay.example.co.uk'], from: '2026-12-31' })).toEqual([
      'config/site-rules, quay.example.co.uk: quay.example.co.uk has another rule for the same dates',
    ]);
    expect(problemsOf(GOOD, later)).toEqual([]);
  });
});

test('start and inspect fail with an invalid site rule', async () => {
  const rules = pathToFileURL(programOf('config/site-rules/index.ts').at(-1) ?? '').href;
  const bad = JSON.stringify({ ...GOOD, body: 'p[' });
  const preload = `data:text/javascript,${encodeURIComponent(`import { SITE_RULES } from '${rules}'; SITE_RULES.push(${bad});`)}`;
  const env = {
    NODE_OPTIONS: `--import ${preload}`,
    DATABASE_URL: 'postgres://nobody@127.0.0.1:1/nothing',
  };
  for (const command of [['start'], ['inspect', 'README.md']]) {
    const { code, stderr, stdout } = await runWireroom(command, { env });
    expect(stderr).toBe('wireroom: config/site-rules, marrampost.example: body "p[" is not a CSS selector\n');
    expect([code, stdout]).toEqual([2, '']);
  }
}, 240_000); // two processes, on a busy machine
