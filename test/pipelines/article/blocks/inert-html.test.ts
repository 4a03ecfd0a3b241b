import { decodeHTML } from 'entities';
import { expect, test } from 'vitest';
import { sanitizeHtml } from '../../../../pipelines/article/blocks/sanitize.ts';
import { articleFromFeed } from '../../../../pipelines/article/index.ts';
import { documentAfterLoading, withoutChromium } from '../../../support/chromium.ts';
import { openSite } from '../../../support/site.ts';
import { extractHtml, PARAGRAPH, pageOf, SITE } from '../page.ts';
import { SCRIPT_VECTORS } from './script-vectors.ts';

/** Starting a browser takes a while on a busy machine. */
const PATIENT = { timeout: 150_000 };

/** Reports to the outer page which frame ran something. */
const WATCH = `<script>
  const tell = () => parent.postMessage(Number(window.name), '*');
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open']) window[name] = tell;
</script>`;

/** Reads stored HTML as consumers do: in a page, by innerHTML, serialized again; then follows its links. */
const READ_AGAIN = `<script>
  const shown = document.getElementById('shown');
  shown.innerHTML = shown.innerHTML;
  const box = document.createElement('section');
  document.body.append(box);
  box.innerHTML = shown.innerHTML;
  for (const link of [...document.links]) if (!/^https?:$/.test(link.protocol)) link.click();
  for (const late of document.querySelectorAll('[loading]')) late.loading = 'eager';
</script>`;

const attribute = (html: string): string => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Builds a page with a frame for each piece of HTML; its title lists the numbers of those that ran something. */
const pageOfFrames = (pieces: readonly string[]): string =>
  `<!doctype html><meta charset="utf-8"><title></title><script>
    const ran = new Set();
    onmessage = ({ data }) => { ran.add(data); document.title = [...ran].join(); };
  </script>${pieces
    .map((html, at) => {
      const frame = `<!doctype html><meta charset="utf-8">${WATCH}<div id="shown">${html}</div>${READ_AGAIN}`;
      return `<iframe name="${at}" srcdoc="${attribute(frame)}"></iframe>`;
    })
    .join('\n')}`;

/** Opens the pieces in a browser. @returns those that ran something, and what the page loaded besides itself */
const runIn = async (pieces: readonly string[]): Promise<{ ran: string[]; loaded: string[] }> => {
  const site = await openSite('127.0.9.1', { '/': pageOfFrames(pieces) });
  const document = await documentAfterLoading(`${site.origin}/`);
  const title = decodeHTML(/<title>(.*?)<\/title>/s.exec(document)?.[1] ?? '');
  expect(document, 'the page was loaded to its end').toContain(`name="${pieces.length - 1}"`);
  return {
    ran: title === '' ? [] : title.split(',').map((at) => pieces[Number(at)] ?? at),
    loaded: site.requests.map(({ path }) => path).filter((path) => path !== '/' && path !== '/favicon.ico'),
  };
};

const inPage = (vector: string): string =>
  extractHtml(pageOf('', `<article>${PARAGRAPH}${vector}${PARAGRAPH}</article>`)).html;

const inFeed = (vector: string): string => {
  const html = `${PARAGRAPH}<p>With ${vector} in it.</p>${PARAGRAPH}`;
  return articleFromFeed({ html, url: SITE, hints: {} }).html;
};

test.skipIf(withoutChromium)('a browser runs such vectors as they are, and the test sees it', PATIENT, async () => {
  const vectors = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<svg onload=alert(1)>',
    '<details open ontoggle=alert(1)><summary>x</summary></details>',
    '<a href="javascript:alert(1)">x</a>',
  ];
  const { ran, loaded } = await runIn([...vectors, '<p>Nothing runs here.</p>']);
  expect(ran.sort()).toEqual(vectors.sort());
  expect(loaded).toContain('/x');
});

test.skipIf(withoutChromium).each([
  ['sanitised', sanitizeHtml],
  ['extracted from a page', inPage],
  ['taken from a feed', inFeed],
])('a browser runs and loads nothing from HTML that is %s', { ...PATIENT, tags: 'repetition' }, async (_, cleaned) => {
  expect(await runIn(SCRIPT_VECTORS.map(cleaned))).toEqual({ ran: [], loaded: [] });
});

test('stored HTML has only tags and attributes of text, links and pictures', () => {
  const tags = /<(?!\/?(?:p|h[2-6]|ul|ol|li|blockquote|a|strong|em|code|q|sub|sup|figure|img)[\s>])[a-z!?/]/i;
  const attributes = /<[^>]*\s(?!(?:href|rel|src|alt|width|height|loading)=)[a-z-]+=(?=")/i;
  for (const vector of SCRIPT_VECTORS) {
    for (const html of [sanitizeHtml(vector), inPage(vector), inFeed(vector)]) {
      const withoutValues = html.replaceAll(/="[^"]*"/g, '=""');
      expect(withoutValues, vector).not.toMatch(tags);
      expect(withoutValues, vector).not.toMatch(attributes);
      for (const [, address] of html.matchAll(/\s(?:href|src)="([^"]*)"/g))
        expect(address, vector).toMatch(/^https?:\/\//);
    }
  }
});
