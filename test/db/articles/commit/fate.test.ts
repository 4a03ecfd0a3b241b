import { expect, test } from 'vitest';
import { fateOfPage, fateOfText, type PageFacts, type TextFacts } from '../../../../db/articles/commit/fate.ts';

const NEW = { ready: false, reprocessed: false, blocked: false };
const REFETCHED = { ...NEW, ready: true };
const REPROCESSED = { ...REFETCHED, reprocessed: true };

const pageFacts = (changes: Partial<PageFacts>): PageFacts => ({
  article: NEW,
  bar: undefined,
  unwanted: undefined,
  elsewhere: false,
  ...changes,
});

test.each<[string, Partial<PageFacts>, string | undefined]>([
  ['a page without special cases is decided by its text', {}, undefined],
  ['a removed page is barred', { bar: 'removed' }, 'removed'],
  ['a removed page is barred, even when it is extracted again', { article: REPROCESSED, bar: 'removed' }, 'removed'],
  ['a page that leads to a blocked site is barred', { bar: 'site_blocked' }, 'site_blocked'],
  ['a page whose own site was blocked is barred', { article: { ...REFETCHED, blocked: true } }, 'site_blocked'],
  ['a stored page of a blocked site may be extracted again', { article: { ...REPROCESSED, blocked: true } }, undefined],
  ['a bar precedes the rules', { bar: 'removed', unwanted: 'rule 1' }, 'removed'],
  ['an article that the rules drop is unwanted', { unwanted: 'rule 1' }, 'unwanted'],
  [
    'a ready article whose URL leads elsewhere keeps its text',
    { article: REFETCHED, elsewhere: true },
    'leads_elsewhere',
  ],
  ['a new article may lead anywhere', { elsewhere: true }, undefined],
])('%s', (_, changes, result) => {
  expect(fateOfPage(pageFacts(changes))?.result).toBe(result);
});

const twin = (changes: Partial<NonNullable<TextFacts['twin']>>): Partial<TextFacts> => ({
  twin: { id: 2, sameSite: true, isRedirect: false, first: 3, ...changes },
});

test.each<[string, Partial<TextFacts>, object]>([
  ['a new text is stored', {}, { result: 'extracted', newText: true, duplicateOf: undefined }],
  ['a new article whose URL has an owner is its duplicate', { original: 9 }, { result: 'duplicate_url', of: 9 }],
  ['the same text on its own site is the same article', twin({}), { result: 'duplicate_content', of: 2 }],
  [
    'of a redirect with the same text, the URL is another one',
    twin({ isRedirect: true }),
    { result: 'duplicate_url', of: 2 },
  ],
  ['the owner of a URL precedes the owner of a text', { ...twin({}), original: 9 }, { result: 'duplicate_url', of: 9 }],
  [
    'the same text on another site is a copy of the first',
    twin({ sameSite: false }),
    { result: 'extracted', duplicateOf: 3 },
  ],
  [
    'the first article of a text is no copy',
    twin({ sameSite: false, first: null }),
    { result: 'extracted', duplicateOf: undefined },
  ],
  [
    "a ready article stays, though its text is another one's now",
    { ...twin({}), ready: true },
    { result: 'extracted', newText: true, duplicateOf: undefined },
  ],
  ['an unchanged text is kept', { ready: true, changed: 'nothing' }, { result: 'unchanged' }],
  [
    'changed metadata is stored with the same text',
    { ready: true, changed: 'metadata' },
    { result: 'extracted', newText: false },
  ],
])('%s', (_, changes, fate) => {
  const facts: TextFacts = { ready: false, original: undefined, twin: undefined, changed: 'text', ...changes };
  expect(fateOfText(facts)).toMatchObject(fate);
});
