import { createRandom } from './random.ts';

export interface Story {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

const WORDS =
  'council minister market river bridge harvest port court vote budget price energy school hospital train storm border company union record season report plan group'.split(
    ' ',
  );
const VERBS = 'agreed opened closed rose fell won lost signed warned voted ended began'.split(' ');
const NAMES = ['Marta Lindqvist', 'Owen Achebe', 'Yuki Tanabe', 'the European Union', 'Kenya', 'Lisbon', 'Osaka'];

/**
 * Returns an edition of a story. All paragraphs differ, so that a text mixed from two editions or
 * stories is noticed.
 */
export function storyOf(site: number, number: number, edition: number): Story {
  const random = createRandom(site * 1_000_003 + number * 1_009 + edition);
  const word = (): string => WORDS[random.below(WORDS.length)] ?? '';
  const sentence = (mark: string): string =>
    `The ${word()} near the ${word()} ${VERBS[random.below(VERBS.length)]} on Tuesday after ${NAMES[random.below(NAMES.length)]} spoke about the ${word()}, the ${word()} and ${mark}.`;
  const paragraph = (n: number): string =>
    Array.from({ length: 3 }, (_, m) => sentence(`item ${site}-${number}-${n}-${m} of edition ${edition}`)).join(' ');
  const titled = createRandom(site * 1_000_003 + number * 1_009);
  const about = () => WORDS[titled.below(WORDS.length)] ?? '';
  return {
    title: `The ${about()} and the ${about()} of ${site} number ${number}`,
    paragraphs: Array.from({ length: 5 }, (_, n) => paragraph(n)),
  };
}

/** Returns the HTML page of a story. */
export function pageOf({ title, paragraphs }: Story, canonical?: string): string {
  const links = Array.from({ length: 20 }, (_, n) => `<li><a href="/section/${n}">Section ${n}</a></li>`).join('');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><meta property="og:title" content="${title}">
${canonical === undefined ? '' : `<link rel="canonical" href="${canonical}">`}</head><body><nav><ul>${links}</ul></nav>
<main><article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article></main><footer>All rights reserved</footer></body></html>`;
}
