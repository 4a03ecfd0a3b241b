import { expect, test } from 'vitest';
import {
  anyOf,
  asWords,
  containsPhrase,
  type Phrase,
  ROLES,
  type Role,
  readPhrases,
} from '../../../pipelines/article/phrases.ts';

const phrases = readPhrases();
const isRole = (role: string): role is Role => Object.hasOwn(ROLES, role);
const named = ({ language, role, pattern }: Phrase) => `${language}: ${role}: ${pattern}`;

/** A text has at most one role of each group. */
const EXCLUSIVE: readonly (readonly Role[])[] = [
  ['bot wall: title', 'error page: title', 'listing: title', 'sign-in page: title'],
  ['bot wall: sentence', 'error page: sentence', 'paywall: end of the free part'],
  ['paywall: end of the free part', 'paywall: offer'],
  ['paywall: label', 'paywall: offer'],
  ['consent: accept', 'consent: reject'],
];

const matches = (role: Role, text: string): boolean => {
  if (ROLES[role] === 'words') return containsPhrase(role)(text);
  return (ROLES[role] === 'whole' ? new RegExp(`^${anyOf(role)}$`, 'iu') : new RegExp(anyOf(role), 'iu')).test(text);
};

test('every row names a role, and every role has phrases', () => {
  expect(phrases.filter(({ role }) => !isRole(role)).map(named)).toEqual([]);
  expect(Object.keys(ROLES).filter((role) => !phrases.some((phrase) => phrase.role === role))).toEqual([]);
});

test('every row says where its phrase was seen', () => {
  expect(phrases.filter(({ seen }) => seen === '').map(named)).toEqual([]);
});

test('no phrase occurs twice in a role of a language', () => {
  const seen = new Set<string>();
  const twice = phrases.map(named).filter((name) => seen.has(name) || !seen.add(name));
  expect(twice).toEqual([]);
});

test('every pattern matches its example, so that each role has one in each of its languages', () => {
  const wrong = phrases.filter(({ language, role, pattern, example }) => {
    if (!isRole(role) || example === '') return true;
    if (ROLES[role] === 'whole') return !new RegExp(`^(?:${pattern})$`, 'iu').test(example);
    if (ROLES[role] === 'part') return !new RegExp(pattern, 'iu').test(example);
    return !(['ja', 'ko', 'zh'].includes(language) ? new RegExp(pattern, 'u') : asWords(pattern)).test(example);
  });
  expect(wrong.map(named)).toEqual([]);
});

test('patterns have no capturing groups, because larger patterns are built from them', () => {
  const groups = (pattern: string) => (new RegExp(`${pattern}|`, 'u').exec('')?.length ?? 0) - 1;
  expect(phrases.filter(({ pattern }) => groups(pattern) > 0).map(named)).toEqual([]);
});

test('a phrase has two roles that exclude each other only where its row says so', () => {
  const wrong = phrases.filter(({ role, example, also }) => {
    const others = EXCLUSIVE.filter((group) => isRole(role) && group.includes(role))
      .flat()
      .filter((other) => other !== role && matches(other, example));
    return [...new Set(others)].join(', ') !== also;
  });
  expect(wrong.map(named)).toEqual([]);
});
