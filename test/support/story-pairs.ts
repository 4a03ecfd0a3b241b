import { readdirSync, readFileSync } from 'node:fs';
import { createRandom } from '../../bench/random.ts';

const FIXTURES = new URL('../fixtures/stories/', import.meta.url);

/** Decides which cases are in which half; chosen before any of them was run. */
const SEED = 41;

/** The halves of `pairs`, and all of `later-pairs`, which were written when the rules for both halves stood. */
export type Half = 'first' | 'second' | 'later';

export interface PairText {
  readonly title: string;
  readonly text: string;
}

/** Two texts of one or two sites, and whether they tell of one event. */
export interface StoryPair {
  readonly name: string;
  readonly half: Half;
  readonly language: string;
  readonly together: boolean;
  readonly hours: number;
  readonly sites: 1 | 2;
  readonly texts: readonly [PairText, PairText];
}

/** A text that holds texts of several events, each as the two texts of a pair. */
export interface Newsletter {
  readonly name: string;
  readonly half: Half;
  readonly language: string;
  readonly text: PairText;
  readonly quoted: readonly (readonly [PairText, PairText])[];
}

/** Returns a text with one of each two alternatives: `[first|second]`. */
const alternative = (text: string, which: 0 | 1): string =>
  text.replace(/\[([^[\]|]*)\|([^[\]|]*)\]/g, (_, first: string, second: string) => (which === 0 ? first : second));

const textOf = (block: string, which: 0 | 1): PairText => {
  const [title = '', ...body] = alternative(block, which).split('\n');
  return { title, text: body.join('\n').trim() };
};

/** Gives half of some cases to each half. */
const inHalves = (count: number, random: () => number): Half[] => {
  const order = Array.from({ length: count }, (_, n) => ({ n, key: random() })).sort((a, b) => a.key - b.key);
  const halves: Half[] = [];
  order.forEach(({ n }, place) => {
    halves[n] = place < count / 2 ? 'first' : 'second';
  });
  return halves;
};

/** Reads the pairs and newsletters of a half; `later` has no newsletters. */
export function readPairs(half: Half): { readonly pairs: StoryPair[]; readonly newsletters: Newsletter[] } {
  const folder = new URL(half === 'later' ? 'later-pairs/' : 'pairs/', FIXTURES);
  const random = createRandom(SEED);
  const pairs: StoryPair[] = [];
  const newsletters: Newsletter[] = [];
  for (const file of readdirSync(folder).sort()) {
    const language = file.slice(0, 2);
    const blocks = readFileSync(new URL(file, folder), 'utf8')
      .split(/^== /m)
      .slice(1)
      .map((block) => ({
        head: block.slice(0, block.indexOf('\n')).split(' '),
        rest: block.slice(block.indexOf('\n') + 1),
      }));
    const of = (kind: string) => blocks.filter(({ head }) => head[0] === kind);
    const together = of('together').map(({ rest }): [PairText, PairText] => [textOf(rest, 0), textOf(rest, 1)]);
    for (const answer of ['apart', 'together']) {
      const halves = inHalves(of(answer).length, random);
      of(answer).forEach(({ head: [, kind, hours, sites], rest }, n) => {
        pairs.push({
          name: `${language} ${kind} ${n + 1}`,
          ...{ half: halves[n] ?? 'first', language, together: answer === 'together' },
          ...{ hours: Number(hours), sites: sites === 'one' ? 1 : 2, texts: [textOf(rest, 0), textOf(rest, 1)] },
        });
      });
    }
    const halves = inHalves(of('newsletter').length, random);
    of('newsletter').forEach(({ head: [, ...given], rest }, n) => {
      const quoted = given.slice(0, -1).flatMap((number) => {
        const pair = together[Number(number) - 1];
        return pair ? [pair] : [];
      });
      const paragraphs = given.at(-1) === 'lead' ? 2 : Infinity;
      const text = textOf(rest, 0);
      newsletters.push({
        ...{ name: `${language} newsletter ${n + 1}`, half: halves[n] ?? 'first', language, quoted },
        text: {
          title: text.title,
          text: text.text.replace(
            /\{(\d)\}/g,
            (_, number: string) =>
              quoted[Number(number) - 1]?.[0].text.split('\n\n').slice(0, paragraphs).join('\n\n') ?? '',
          ),
        },
      });
    });
  }
  return {
    pairs: pairs.filter((one) => half === 'later' || one.half === half),
    newsletters: newsletters.filter((one) => one.half === half),
  };
}
