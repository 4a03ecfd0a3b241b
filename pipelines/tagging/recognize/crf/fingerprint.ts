import { finishHash, HASH_SEED, updateHash } from '../../../text/hashing.ts';
import { tokenize } from '../../tokens/tokenize.ts';
import { buildDocument } from './document.ts';
import { createSink } from './features/feature-sink.ts';
import { extractFeatures } from './features/features.ts';
import { TEMPLATE } from './features/templates.ts';
import { LABELS } from './labels.ts';
import type { Lexicon } from './lexicon.ts';
import { extractSecondPassFeatures } from './second-pass.ts';
import { createWordForms } from './word-forms.ts';

/** A text that triggers every feature template. */
const PROBE = `Anna-Maria de Souza (34), Ministerin, leitet die U.S. Federal Reserve Bank of New York. "IN PARIS", said J. P. Müller's
NATO-Sprecher of the World Trade Organization (WTO), „costs 4,5 € at iPhone Ltd.“ Müller e a Universidade do Porto: la Cour d'appel de Lyon,
van der Berg's huizen; predsjednik Srbije Tadića u Zagrebu. THE LOUD LINE OF MÜLLER IN PARIS
Paris was small, paris too.`;

/**
 * Computes a fingerprint of the feature templates and word lists: a hash of the templates' names
 * and numbers, and of all features of the probe text.
 */
export function fingerprintOf(lexicon: Lexicon): number {
  const document = buildDocument(tokenize('Müller in Paris', PROBE), createWordForms(lexicon), lexicon);
  const sink = createSink();
  extractFeatures(document, sink);
  let hash = updateHash(HASH_SEED, JSON.stringify([LABELS, TEMPLATE, [...sink.values.subarray(0, sink.length)]]));
  const labels = Uint8Array.from(document.forms, ({ capitalized }, n) => (capitalized ? 1 + 2 * (n % 4) : 0));
  extractSecondPassFeatures(document, labels, sink);
  hash = updateHash(hash, [...sink.values.subarray(0, sink.length)].join());
  return finishHash(hash) >>> 0;
}
