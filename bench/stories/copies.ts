import type { StoryFingerprint } from '../../model/story.ts';
import { bandsOf } from '../../pipelines/stories/bands.ts';
import { isCopy } from '../../pipelines/stories/copies.ts';
import { fingerprintOf } from '../../pipelines/stories/fingerprint.ts';
import { shinglesOf } from '../../pipelines/stories/shingles.ts';
import { wordsOf } from '../../pipelines/stories/words.ts';
import { createRandom } from '../random.ts';
import { editsOf, sentencesOf } from './edits.ts';
import type { LabeledText, NewsText } from './texts.ts';

const share = (part: number, whole: number): number => Math.round((1000 * part) / Math.max(1, whole)) / 10;

const printText = (text: string, language: string): StoryFingerprint => fingerprintOf({ title: '', text, language });

/** Returns how many percent of edited copies share a band with the original, and how many the rule also accepts. */
export function recallByEdit(texts: readonly NewsText[]): Record<string, object> {
  const foreign = texts.flatMap(({ text }) => sentencesOf(text)).filter((sentence) => sentence.length > 40);
  const originals = texts.map(({ text, language }) => printText(text, language));
  return Object.fromEntries(
    Object.entries(editsOf(foreign, createRandom(7))).map(([name, edit]) => {
      let reached = 0;
      let accepted = 0;
      let foundAmongMates = 0;
      texts.forEach(({ text, language }, n) => {
        const original = originals[n] as StoryFingerprint;
        const copy = printText(edit(text), language);
        const bands = new Set(bandsOf(original.signature));
        const shares = bandsOf(copy.signature).some((band) => bands.has(band));
        const copied = isCopy(original, copy, false);
        if (shares) reached += 1;
        if (copied) foundAmongMates += 1;
        if (shares && copied) accepted += 1;
      });
      return [
        name,
        {
          'shares a band %': share(reached, texts.length),
          'found %': share(accepted, texts.length),
          'found among articles of its story %': share(foundAmongMates, texts.length),
        },
      ];
    }),
  );
}

/** Returns the pairs of texts that have shingles in common, with the share of the shorter text that is in common. */
const realContainment = (texts: readonly NewsText[]): ReadonlyMap<string, number> => {
  const sets = texts.map(({ text }) => shinglesOf(wordsOf(text)));
  const holders = new Map<number, number[]>();
  sets.forEach((set, n) => {
    for (const shingle of set) holders.set(shingle, [...(holders.get(shingle) ?? []), n]);
  });
  const common = new Map<string, number>();
  for (const list of holders.values())
    list.forEach((a, n) => {
      for (const b of list.slice(n + 1)) common.set(`${a} ${b}`, (common.get(`${a} ${b}`) ?? 0) + 1);
    });
  return new Map(
    [...common].map(([pair, count]) => {
      const sizes = pair.split(' ').map((n) => sets[Number(n)]?.size ?? 0);
      return [pair, count / Math.min(...sizes)];
    }),
  );
};

const REAL_COPY = 0.6;

/** Compares what the rule says of pairs of real texts with what they really have in common. */
export function naturalCopies(texts: readonly NewsText[]): object {
  const fingerprints = texts.map(({ text, language }) => printText(text, language));
  const bands = fingerprints.map(({ signature }) => new Set(bandsOf(signature)));
  const real = realContainment(texts);
  const pairs = [...real]
    .map(([pair, share]) => {
      const [a = 0, b = 0] = pair.split(' ').map(Number);
      const shared = [...(bands[a] ?? [])].some((band) => bands[b]?.has(band));
      return {
        share,
        shared,
        said: isCopy(fingerprints[a] as StoryFingerprint, fingerprints[b] as StoryFingerprint, false),
      };
    })
    .filter(({ share, said }) => said || share >= REAL_COPY);
  const copies = pairs.filter(({ share }) => share >= REAL_COPY);
  const named = pairs.filter(({ shared, said }) => shared && said);
  return {
    'pairs with 60 % in common': copies.length,
    '– found': copies.filter(({ shared, said }) => shared && said).length,
    '– found among articles of their story': copies.filter(({ said }) => said).length,
    'pairs named copies': named.length,
    '– with less than half in common': named.filter(({ share }) => share < 0.5).length,
  };
}

/** Returns how many labeled copies the rule accepts, and how many pairs it wrongly takes for copies. */
export function labeledCopies(texts: readonly LabeledText[]): Readonly<Record<string, number>> {
  const fingerprints = texts.map(fingerprintOf);
  const root = ({ id, copyOf = id }: LabeledText): string => copyOf;
  let copies = 0;
  let found = 0;
  let wrong = 0;
  texts.forEach((text, n) => {
    const others = texts
      .slice(0, n)
      .filter((_, m) => isCopy(fingerprints[n] as StoryFingerprint, fingerprints[m] as StoryFingerprint, false));
    wrong += others.filter((other) => root(other) !== root(text)).length;
    if (text.copyOf === undefined) return;
    copies += 1;
    if (others.some((other) => root(other) === root(text))) found += 1;
  });
  return { copies, 'copies found': found, 'wrong copies': wrong };
}
