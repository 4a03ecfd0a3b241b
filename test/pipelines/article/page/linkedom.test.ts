import { expect, test } from 'vitest';
import { parseHTML } from '../../../../pipelines/article/page/linkedom.ts';

test('the elements of a page can be listened to all the same', () => {
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

test('everybody else has the usual WeakMap', () => {
  const key = {};
  const given = new Map();
  expect(new WeakMap([[key, given]]).get(key)).toBe(given);
  expect(WeakMap.toString()).toBe('function WeakMap() { [native code] }');
});
