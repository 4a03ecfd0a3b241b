import { expect, test } from 'vitest';
import { type NamedArticle, type ReadArticle, reasonToDrop, reasonToDropAll } from '../../../db/rules/decide.ts';
import { type Conditions, type Rule, ruleText } from '../../../db/rules/rule.ts';

const SEEN = new Date('2026-03-05T12:00:00Z');
const rule = (id: number, verdict: Rule['verdict'], conditions: Conditions): Rule => ({ id, verdict, conditions });
const named = (changes: Partial<NamedArticle> = {}): NamedArticle => ({
  url: 'https://a.example/news/1',
  title: 'The harbour is closed',
  categories: [],
  publishedAt: undefined,
  ...changes,
});
const read = (changes: Partial<ReadArticle> = {}): ReadArticle => ({
  url: undefined,
  title: undefined,
  section: undefined,
  publishedAt: undefined,
  language: undefined,
  words: undefined,
  ...changes,
});
const isDropped = (rules: readonly Rule[], entry = named(), page?: ReadArticle): boolean =>
  reasonToDrop(rules, entry, SEEN, page) !== undefined;

test('without rules everything is kept', () => expect(isDropped([])).toBe(false));

test('any rule to drop is enough, all its conditions must hold, and one value of each', () => {
  const rules = [
    rule(1, 'drop', { titles: ['horoscope'] }),
    rule(2, 'drop', { titles: ['ferry', 'harbour'], urls: ['*/news/*'] }),
  ];
  expect(reasonToDrop(rules, named(), SEEN)).toBe(`rule 2: --drop --url '*/news/*' --title ferry --title harbour`);
  expect(isDropped(rules, named({ url: 'https://a.example/1' }))).toBe(false);
});

test('with rules to keep, one of them must match, and a rule to drop counts in any order', () => {
  const keep = [rule(1, 'keep', { titles: ['harbour'] }), rule(2, 'keep', { categories: ['shipping'] })];
  expect(isDropped(keep)).toBe(false);
  expect(isDropped(keep, named({ title: 'Ferries', categories: ['Shipping news'] }))).toBe(false);
  expect(reasonToDrop(keep, named({ title: 'Ferries', categories: ['Sport'] }), SEEN)).toBe(
    'none of the rules 1, 2 matches',
  );
  expect(reasonToDrop(keep.slice(0, 1), named({ title: 'Ferries' }), SEEN)).toBe(
    'rule 1 does not match: --keep --title harbour',
  );
  const drop = rule(3, 'drop', { titles: ['closed'] });
  expect(isDropped([drop, ...keep])).toBe(true);
  expect(isDropped([...keep, drop])).toBe(true);
});

test('what is not known drops nothing until it is known', () => {
  const german = [rule(1, 'keep', { languages: ['de'] })];
  expect(isDropped(german)).toBe(false);
  expect(isDropped(german, named(), read())).toBe(false);
  expect(isDropped(german, named(), read({ language: 'en' }))).toBe(true);
  expect(isDropped(german, named(), read({ language: 'de-AT' }))).toBe(false);
  const short = [rule(2, 'drop', { shorterThan: 80, titles: ['harbour'] })];
  expect(isDropped(short)).toBe(false);
  expect(isDropped(short, named(), read({ words: 79 }))).toBe(true);
  expect(isDropped(short, named(), read({ words: 80 }))).toBe(false);
  expect(isDropped([rule(3, 'keep', { categories: ['sport'] })])).toBe(false);
});

test('the age counts from when the article was first seen', () => {
  const old = [rule(1, 'drop', { olderThanDays: 30 })];
  expect(isDropped(old)).toBe(false);
  expect(isDropped(old, named({ publishedAt: new Date('2026-02-04T12:00:00Z') }))).toBe(false); // 29 days
  expect(isDropped(old, named({ publishedAt: new Date('2026-02-03T11:00:00Z') }))).toBe(true);
  expect(isDropped(old, named(), read({ publishedAt: new Date('2025-01-01T00:00:00Z') }))).toBe(true);
});

test('the page adds to what the feed says: its headline, section and URL', () => {
  const page = read({ title: 'Horoscope', section: 'Leisure', url: 'https://a.example/leisure/1' });
  for (const conditions of [{ titles: ['horoscope'] }, { categories: ['leisure'] }, { urls: ['*/leisure/*'] }])
    expect(isDropped([rule(1, 'drop', conditions)], named(), page)).toBe(true);
  // But no headline brings back what the feed's own decides.
  expect(isDropped([rule(1, 'keep', { titles: ['horoscope'] })], named(), page)).toBe(true);
});

test('an article of several feeds is kept if one of them keeps it', () => {
  const drops = { rules: [rule(1, 'drop', { titles: ['harbour'] })], entry: named() };
  const keeps = { rules: [], entry: named() };
  expect(reasonToDropAll([drops, keeps], SEEN)).toBeUndefined();
  expect(reasonToDropAll([drops, drops], SEEN)).toBe('rule 1: --drop --title harbour');
  expect(reasonToDropAll([], SEEN), 'a person added it').toBeUndefined();
});

test('a rule is shown as the options that make it', () => {
  const conditions = { titles: [`don't`], languages: ['en', 'de'], olderThanDays: 30, shorterThan: 80 };
  expect(ruleText({ id: 1, verdict: 'keep', conditions, feedId: 12 })).toBe(
    `--keep --title 'don'\\''t' --language en,de --older-than 30d --shorter-than 80 --feed 12`,
  );
  expect(ruleText({ id: 1, verdict: 'drop', conditions: { urls: ['*.pdf'] }, label: 'world news' })).toBe(
    `--drop --url '*.pdf' --label 'world news'`,
  );
});
