import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { SITE_RULES, type SiteRule } from '../../config/site-rules.ts';

const mistakesIn = (rule: SiteRule): string[] => {
  const { document } = parseHTML('<html><body></body></html>');
  const mistakes: string[] = [];
  if (rule.domain !== rule.domain.toLowerCase() || /[/:\s]|^\.|^www\./.test(rule.domain)) mistakes.push('domain');
  for (const selector of [rule.body ?? 'body', ...(rule.remove ?? [])]) {
    try {
      document.querySelector(selector);
    } catch {
      // The only way to learn whether a selector is one.
      mistakes.push(selector);
    }
  }
  const zones = new Set([...Intl.supportedValuesOf('timeZone'), 'UTC']);
  if (rule.timeZone !== undefined && !zones.has(rule.timeZone)) mistakes.push(rule.timeZone);
  return mistakes;
};

describe('SITE_RULES', () => {
  it('hold bare domains, selectors that parse and zones that exist', () => {
    expect(SITE_RULES.filter((rule) => mistakesIn(rule).length > 0)).toEqual([]);
    expect(
      mistakesIn({ domain: 'www.example.com', body: 'p[', timeZone: 'Europe/Nowhere' }),
      'the test itself would notice a mistake',
    ).toEqual(['domain', 'p[', 'Europe/Nowhere']);
  });

  it('name every domain once', () => {
    expect(new Set(SITE_RULES.map((rule) => rule.domain)).size).toBe(SITE_RULES.length);
  });
});
