import { readdirSync, readFileSync } from 'node:fs';
import { parseHTML as usual } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { parseHTML } from '../../../../pipelines/article/page/linkedom.ts';

const SELECTORS = [
  'p',
  'H1,h2, a',
  'a[href]',
  'link[rel~="canonical" i],meta[name]',
  'article h1',
  'ul > li',
  'div p + p',
  '[class],[id]',
  'main,[role="main"]',
  '.story',
  'p:not(.story)',
  'template p',
  'template',
];

const TEXTS = [
  '<html><head><title>A</title></head><body class=" x\n y  x "><p class="">One<b>two</b><!-- no --></p><P CLASS=a>3</P></body></html>',
  '<html><body><template><p>in</p></template><p>out</p><svg class="s"><a>t</a></svg><textarea>x &amp; y</textarea></body></html>',
  ...readdirSync('test/fixtures/article')
    .filter((name) => name.endsWith('.html'))
    .map((name) => readFileSync(`test/fixtures/article/${name}`, 'utf8')),
];

/** What an element says of itself. */
const saidBy = (element: Element) => [
  element.tagName,
  element.nodeName,
  element.textContent,
  element.className,
  element.getAttribute('class'),
  [...element.classList],
  [...element.attributes].map(({ name, value }) => [name, value]),
  SELECTORS.map((selector) => element.closest(selector)?.tagName),
  element.outerHTML,
];

describe('says the same as linkedom does without replaced methods', () => {
  test.each(TEXTS)('%#', (html) => {
    const own = parseHTML(html).document;
    const other = usual(html).document;
    for (const selector of SELECTORS) {
      expect([...own.querySelectorAll(selector)].map(saidBy)).toEqual(
        [...other.querySelectorAll(selector)].map(saidBy),
      );
      const first = own.querySelector(selector);
      expect(first === null ? null : saidBy(first)).toEqual(
        [other.querySelector(selector)].map((found) => (found === null ? null : saidBy(found)))[0],
      );
    }
    for (const name of ['p', 'P', 'a', 'body', '*'])
      expect([...own.getElementsByTagName(name)].map(saidBy)).toEqual(
        [...other.getElementsByTagName(name)].map(saidBy),
      );
  });
});

test('classes and text can be changed', () => {
  const { document } = parseHTML('<html><body><p class="a b">One</p></body></html>');
  const [paragraph] = document.querySelectorAll('p');
  if (paragraph === undefined) throw new Error('the paragraph is missing');
  paragraph.classList.add('c');
  expect(paragraph.outerHTML).toBe('<p class="a b c">One</p>');
  paragraph.className = ' d  d e';
  expect(paragraph.outerHTML).toBe('<p class="d e">One</p>');
  paragraph.removeAttribute('class');
  expect(paragraph.className).toBe('');
  paragraph.setAttribute('class', 'f');
  paragraph.textContent = 'Two';
  expect(paragraph.outerHTML).toBe('<p class="f">Two</p>');
  const created = document.createElement('DIV');
  document.body.append(created);
  expect(document.querySelectorAll('div')).toEqual([created]);
});

test('a query finds what the page holds after each change', () => {
  const { document } = parseHTML('<html><body><p id="a"><b>1</b></p><div id="b"><p id="c">2</p></div></body></html>');
  const ids = () => [...document.querySelectorAll('p')].map(({ id }) => id);
  const [first, box] = [...document.body.children];
  if (first === undefined || box === undefined) throw new Error('an element is missing');
  expect(ids()).toEqual(['a', 'c']);
  box.append(first);
  expect(ids()).toEqual(['c', 'a']);
  const added = document.createElement('p');
  added.id = 'd';
  first.before(added);
  expect(ids()).toEqual(['c', 'd', 'a']);
  added.remove();
  expect(ids()).toEqual(['c', 'a']);
  first.replaceWith(added);
  expect(ids()).toEqual(['c', 'd']);
  box.innerHTML = '<p id="e"><template><p id="f"></p></template></p>';
  expect(ids()).toEqual(['e']);
  expect(document.body.querySelector('p:last-child')?.id).toBe('e');
  box.replaceChildren();
  expect(ids()).toEqual([]);
  expect(document.querySelector('p')).toBeNull();
});
