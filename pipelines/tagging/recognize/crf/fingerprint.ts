import { feedHash, finishHash, HASH_SEED } from '../../tokens/hashing.ts';
import { readWords } from '../../tokens/reading.ts';
import { readDocument } from './document.ts';
import { makeSink } from './features/feature-sink.ts';
import { extractFeatures } from './features/features.ts';
import { TEMPLATE } from './features/templates.ts';
import { LABELS } from './labels.ts';
import type { Lexicon } from './lexicon.ts';
import { extractSecondLook } from './second-look.ts';
import { makeWordForms } from './word-forms.ts';

/** Something of each kind that features tell apart. */
const PROBE = `Anna-Maria de Souza (34), Ministerin, leitet die U.S. Federal Reserve Bank of New York. "IN PARIS", said J. P. Müller's
NATO-Sprecher of the World Trade Organization (WTO), „costs 4,5 € at iPhone Ltd.“ Müller e a Universidade do Porto: la Cour d'appel de Lyon,
van der Berg's huizen; predsjednik Srbije Tadića u Zagrebu. THE LOUD LINE OF MÜLLER IN PARIS
Paris was small, paris too.`;

/**
 * Tells feature templates, and the lists they look into, from others: a hash of the templates' names and numbers and of all
 * the features of a text that has something for each of them.
 */
export const fingerprintOf = (lexicon: Lexicon): number => {
  const document = readDocument(readWords('Müller in Paris', PROBE), makeWordForms(lexicon), lexicon);
  const sink = makeSink();
  extractFeatures(document, sink);
  let hash = feedHash(HASH_SEED, JSON.stringify([LABELS, TEMPLATE, [...sink.values.subarray(0, sink.length)]]));
  const labels = Uint8Array.from(document.forms, ({ capitalised }, n) => (capitalised ? 1 + 2 * (n % 4) : 0));
  extractSecondLook(document, labels, sink);
  hash = feedHash(hash, [...sink.values.subarray(0, sink.length)].join());
  return finishHash(hash) >>> 0;
};
