import { describe, expect, it } from 'vitest';
import { extractHtml, pageOf } from '../page.ts';

const PARAGRAPHS = [
  'The harbour of Skellan stays closed until Friday because a crane fell into the basin during the storm of Sunday night, the harbour master said.',
  'Divers found two more cables under the hull on Tuesday, and the salvage company has asked for a larger pontoon from the mainland.',
  'The mail boat is moored at the outer pier, where it can be reached only at high tide, and pensioners wait for their money.',
  'Nobody was hurt when the crane fell, although four men had worked in its cabin and on the quay a few minutes before.',
  'The council meets on Thursday to decide whether the fishing fleet may use the basin of the navy, which has been empty for years.',
  'Until then the boats of the fleet lie at the old stone pier below the church, where there is room for six of the eleven.',
];
const TEXT = PARAGRAPHS.join('\n\n');
const paragraphs = (from: number, to = PARAGRAPHS.length, attribute = '') =>
  PARAGRAPHS.slice(from, to)
    .map((text) => `<p${attribute}>${text}</p>`)
    .join('');

const textOf = (body: string, head = '') =>
  extractHtml(
    pageOf(
      `<title>Crane closes harbour</title>${head}`,
      `<article><h1>Crane closes harbour</h1><div class="c1">${body}</div></article>`,
    ),
  );

it.each([
  [
    'a checkbox for content of another site',
    '<figure class="z"><p>At this point you find a video that complements the article. You see it with one click.</p><label><input type="checkbox"> I agree.</label></figure>',
  ],
])('a box in the text with %s is removed', (_, box) => {
  expect(textOf(`${paragraphs(0, 3)}${box}${paragraphs(3)}`).text).toBe(TEXT);
});

it.each([
  [
    'a field for a password',
    '<section class="x7"><h2>One more step</h2><p>Enter your address and choose a password. It takes a minute.</p><form><input type="email"><input type="password"><button>Go on</button></form><p>By going on you agree to our terms of use.</p></section>',
  ],
  [
    'a link to log in',
    '<div class="sc-a1"><h3>Keep up with the island</h3><p>Enjoy every article for the first month at half the price of a coffee.</p><p>£4.99 a month, later £9.99</p><p><a href="/login?next=/news">Here</a> for those who have one.</p></div>',
  ],
  [
    'a link to order',
    '<div class="b-33"><p>Weiter mit dem Angebot für Neukunden</p><p>Erster Monat für 1 €, danach 9,90 € im Monat, und alles im Haus.</p><a href="https://shop.example/abo/bestellen">Weiter</a></div>',
  ],
])('a box below the text with %s is removed', (_, box) => {
  expect(textOf(`${paragraphs(0)}${box}`).text).toBe(TEXT);
});

it.each([
  [
    'below the text, whose button may show the rest',
    `${paragraphs(0, 4)}<div>${paragraphs(4)}<button>Less</button></div>`,
  ],
  ['that holds most of the text', `${paragraphs(0, 1)}<div>${paragraphs(1)}<a href="/login">Comment</a></div>`],
])('a box %s is kept', (_, body) => {
  expect(textOf(body).text).toContain(PARAGRAPHS[5]);
});

it('a quotation with a button to share it is kept', () => {
  const quote =
    '<div><blockquote><p>We shall lift it before the spring tide, or not at all this year.</p></blockquote><button>Share</button></div>';
  expect(textOf(`${paragraphs(0, 3)}${quote}${paragraphs(3)}`).text).toContain('spring tide');
});

it('a box with paragraphs below an offer is text', () => {
  const offer =
    '<div class="c2"><div>The island in your inbox</div><form><input type="email"><button>Sign up</button></form></div>';
  const page = `<p>${PARAGRAPHS[0]}</p><div class="c3">${offer}${paragraphs(1, 3)}</div><div class="c4">${paragraphs(3)}</div>`;
  expect(textOf(page).text).toContain(PARAGRAPHS.slice(1, 3).join('\n\n'));
});

describe('among boxes of several paragraphs', () => {
  /** Makes of content management systems that put each part of a text into boxes. */
  const MAKES: Record<string, (inner: string, kind: string) => string> = {
    'fields of paragraphs': (inner, kind) =>
      `<div class="field__item"><div class="paragraph paragraph--type--${kind}"><div class="field field--name-f">${inner}</div></div></div>`,
    'sections with columns': (inner) =>
      `<section class="s-1"><div class="row"><div class="col-12">${inner}</div></div></section>`,
    'entries with a line to share them': (inner, kind) =>
      kind === 'text'
        ? `<div class="e"><div class="e-in">${inner}</div><div class="e-s"><a href="#">Share</a></div></div>`
        : `<div class="b">${inner}</div>`,
  };
  const OFFERS: Record<string, string> = {
    'a field for an address':
      '<h3>The harbour in the morning</h3><p>All that matters on the island, each day at six, before the boat leaves.</p><form><label>Mail</label><input type="email"><input type="submit" value="Get it"></form>',
    'a link beside its paragraph':
      '<p><b>You pay for the ink.</b> The post is owned by its readers, and ten crowns a month keep it in print.</p><a class="btn" href="/donate">Yes, I shall give</a>',
    'a link to an account page':
      '<p><strong>El correo no tiene dueños, tiene socios.</strong> Con seis coronas al mes haces posible lo que lees.</p><a href="/suscripcion/">Apóyanos</a>',
  };

  describe.each(Object.entries(MAKES))('%s', (_, make) => {
    const part = (inner: string, kind = 'text'): string => make(inner, kind);

    it.each(Object.entries(OFFERS))('a box with %s is removed', (__, offer) => {
      const page = `${part(paragraphs(0, 2))}${part(paragraphs(2, 4))}${part(offer, 'offer')}${part(paragraphs(4))}`;
      expect(textOf(page).text).toBe(TEXT);
    });
  });

  it.each(['fields of paragraphs', 'sections with columns'])(
    '%s: a box with a link to an account in a sentence is kept',
    (make) => {
      const part = (inner: string): string => MAKES[make]?.(inner, 'text') ?? '';
      const sentence =
        'Who has lost a crate of hens may <a href="/login">enter its number</a> in the book of the harbour until Friday, says the master.';
      const page = `${part(paragraphs(0, 2))}${part(`<p>${sentence}</p>`)}${part(paragraphs(2))}`;
      expect(textOf(page).text).toContain('enter its number');
    },
  );
});

const LOCKED =
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Crane closes harbour","isAccessibleForFree":false}</script>';

it.each([
  ['paragraphs with the class', `${paragraphs(0, 4)}${paragraphs(4, 6, ' class="voc-p paywall"')}`],
  ['a box of paragraphs with it', `${paragraphs(0, 4)}<div class="article__paywall">${paragraphs(4)}</div>`],
])('text for subscribers that the page contains is text: %s', (_, body) => {
  expect(textOf(body, LOCKED).text).toBe(TEXT);
});
