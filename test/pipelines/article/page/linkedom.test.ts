import { expect, test } from 'vitest';
import { parseHTML } from '../../../../pipelines/article/page/linkedom.ts';

test('event listeners still work on elements of a page', () => {
  const { document, Event } = parseHTML('<html><body><p>One</p><p>Two</p></body></html>');
  const [one, two] = document.querySelectorAll('p');
  const heard: string[] = [];
  const listener = () => heard.push('one');
  one?.addEventListener('click', listener);
  two?.dispatchEvent(new Event('click'));
  one?.dispatchEvent(new Event('click'));
  one?.removeEventListener('click', listener);
  one?.dispatchEvent(new Event('click'));
  expect(heard).toEqual(['one']);
});

test('other modules have the usual WeakMap', () => {
  const key = {};
  const given = new Map();
  expect(new WeakMap([[key, given]]).get(key)).toBe(given);
  expect(WeakMap.toString()).toBe('function WeakMap() { [native code] }');
});
