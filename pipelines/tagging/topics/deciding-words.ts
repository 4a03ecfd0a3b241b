import { quoted } from '../link/named.ts';
import type { Word } from '../tokens/reading.ts';
import type { TopicReader } from './readers.ts';

const NONE = new Float64Array(0);

/** Words that are named of a text. */
const MAX_WORDS = 5;
/** Logits that a word has to bring a topic to be named; with a tenth, odds grow by a tenth. */
const MIN_LENGTH = 0.1;

/**
 * Finds the words that decided: those without which a text would speak least for a topic. Each word is left out once, which
 * takes as long as reading the text so many times: for people who ask, not for a stock.
 */
export const decidingWords = (
  words: readonly Word[],
  { terms, inTitle }: { readonly terms: readonly string[]; readonly inTitle: number },
  { termOf, sumsOf, listedIn = () => NONE }: TopicReader,
): ((top: number) => string) => {
  const sums = sumsOf(terms, inTitle);
  const listed = listedIn(terms, inTitle);
  const spelled = new Map([...words].reverse().map((word) => [termOf(word.folded), word.text]));
  const without = [...new Set(terms)].map((term) => {
    const others = terms.filter((other) => other !== term);
    const inOthersTitle = terms.slice(0, inTitle).filter((other) => other !== term).length;
    return {
      word: spelled.get(term) ?? term,
      sums: sumsOf(others, inOthersTitle),
      listed: listedIn(others, inOthersTitle),
    };
  });
  return (top) => {
    const sure = logOdds(sums, top);
    const strongest = without
      .map((rest) => ({
        word: rest.word,
        brings: sure - logOdds(rest.sums, top),
        isListed: (rest.listed[top] ?? 0) < (listed[top] ?? 0),
      }))
      .filter(({ brings }) => brings >= MIN_LENGTH)
      .sort((a, b) => b.brings - a.brings)
      .slice(0, MAX_WORDS);
    const saying = (isListed: boolean) =>
      quoted(strongest.filter((one) => one.isListed === isListed).map(({ word }) => word));
    const [learned, known] = [saying(false), saying(true)];
    return [
      learned && `the model knows ${learned}`,
      known && `the lexicon has ${known}`,
      learned || known ? '' : 'the model reads it so; no word stands out',
    ]
      .filter(Boolean)
      .join('; ');
  };
};

/** Of one against all others, as a logarithm. */
const logOdds = (sums: Float64Array, top: number): number => {
  const most = Math.max(...sums);
  const others = sums.reduce((total, sum, n) => (n === top ? total : total + Math.exp(sum - most)), 0);
  return (sums[top] as number) - most - Math.log(others);
};
