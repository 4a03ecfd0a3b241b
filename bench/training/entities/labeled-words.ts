import { firstLabel, NAME_KINDS } from '../../../pipelines/tagging/recognize/crf/labels.ts';
import { splitElisions } from '../../../pipelines/tagging/tokens/elisions.ts';
import { tokenize, type Word } from '../../../pipelines/tagging/tokens/tokenize.ts';
import type { AnnotatedDocument } from './corpus.ts';
import { type GoldName, writeDocument, writeText } from './written-text.ts';

/** A tokenized document with a label for each word. */
export interface LabeledDocument {
  readonly id: string;
  /** Index of its data set. */
  readonly set: number;
  readonly words: readonly Word[];
  readonly labels: Uint8Array;
  /** Words from this index on are not trained on, since another copy of the document contains them. */
  readonly until: number;
  readonly gold: { readonly title: readonly GoldName[]; readonly text: readonly GoldName[] };
}

const KIND: Readonly<Record<string, (typeof NAME_KINDS)[number]>> = {
  PER: 'person',
  ORG: 'organization',
  LOC: 'place',
  MISC: 'other',
};

/** Splits names at commas. Corpora disagree on whether "Paris, Texas" is one place or two; here it is two. */
const atCommas = (text: string, names: readonly GoldName[]): GoldName[] =>
  names.flatMap((name) => {
    if (name.kind !== 'LOC') return [name];
    const parts: GoldName[] = [];
    let { start } = name;
    for (const comma of text.slice(name.start, name.end).matchAll(/\s*,\s*(?=\p{Lu})/gu)) {
      parts.push({ start, end: name.start + comma.index, kind: name.kind });
      start = name.start + comma.index + comma[0].length;
    }
    return [...parts, { ...name, start }];
  });

const label = (words: readonly Word[], names: readonly GoldName[], labels: Uint8Array, offset: number): void => {
  let at = 0;
  let last: GoldName | undefined;
  words.forEach((word, n) => {
    while ((names[at]?.end ?? Number.POSITIVE_INFINITY) <= word.start) at++;
    const name = names[at];
    if (name === undefined || name.start >= word.end) {
      last = undefined;
      return;
    }
    const first = firstLabel(NAME_KINDS.indexOf(KIND[name.kind] ?? 'other'));
    labels[offset + n] = name === last ? first + 1 : first;
    last = name;
  });
};

/** Labels the words of the printed document. */
export function labelDocument(
  document: AnnotatedDocument,
  joint: string,
  language: string,
  { set = 0, sentencesToLearn = Number.POSITIVE_INFINITY }: { set?: number; sentencesToLearn?: number } = {},
): LabeledDocument {
  const { id, sentences } = document;
  const { title, text } = writeDocument(document, joint);
  const words = splitElisions(tokenize(title.text, text.text), language);
  const labels = new Uint8Array(words.length);
  const inTitle = words.findIndex((word) => word.in === 'text');
  const cut = inTitle < 0 ? words.length : inTitle;
  label(words.slice(0, cut), atCommas(title.text, title.names), labels, 0);
  label(words.slice(cut), atCommas(text.text, text.names), labels, cut);
  const learned = writeText(sentences.slice(1, sentencesToLearn), joint).text.length;
  const until = Number.isFinite(sentencesToLearn)
    ? words.findIndex((word) => word.in === 'text' && word.start >= learned)
    : words.length;
  return {
    id,
    set,
    words,
    labels,
    until: until < 0 ? words.length : until,
    gold: { title: title.names, text: text.names },
  };
}
