import { quoted } from '../link/mention-cluster.ts';
import type { Word } from '../tokens/tokenize.ts';
import type { TopicModel } from './topic-models.ts';

const NONE = new Float64Array(0);

/** Maximum number of words to report. */
const MAX_WORDS = 5;
/** Minimum contribution of a word in logits. A tenth raises the odds by about a tenth. */
const MIN_LOGITS = 0.1;

/**
 * Finds the words that decided a topic: those whose removal lowers its odds most. Each distinct
 * word is removed once, so the cost is that of as many classifications. Meant for explanations, not
 * for bulk tagging.
 */
export function decidingWords(
  words: readonly Word[],
  { terms, inTitle }: { readonly terms: readonly string[]; readonly inTitle: number },
  { termOf, logitsOf, listedEvidence = () => NONE }: TopicModel,
): (top: number) => string {
  const sums = logitsOf(terms, inTitle);
  const listed = listedEvidence(terms, inTitle);
  const spelled = new Map([...words].reverse().map((word) => [termOf(word.folded), word.text]));
  const without = [...new Set(terms)].map((term) => {
    const others = terms.filter((other) => other !== term);
    const inOthersTitle = terms.slice(0, inTitle).filter((other) => other !== term).length;
    return {
      word: spelled.get(term) ?? term,
      sums: logitsOf(others, inOthersTitle),
      listed: listedEvidence(others, inOthersTitle),
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
      .filter(({ brings }) => brings >= MIN_LOGITS)
      .sort((a, b) => b.brings - a.brings)
      .slice(0, MAX_WORDS);
    const saying = (isListed: boolean) =>
      quoted(strongest.filter((one) => one.isListed === isListed).map(({ word }) => word));
    const [learned, known] = [saying(false), saying(true)];
    return [
      learned && `learned words: ${learned}`,
      known && `listed words: ${known}`,
      learned || known ? '' : 'no single word stands out',
    ]
      .filter(Boolean)
      .join('; ');
  };
}

/** Returns the log odds of one topic against all others. */
const logOdds = (sums: Float64Array, top: number): number => {
  const most = Math.max(...sums);
  const others = sums.reduce((total, sum, n) => (n === top ? total : total + Math.exp(sum - most)), 0);
  return (sums[top] as number) - most - Math.log(others);
};
