import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readAnnotatedTexts } from './annotated-text.ts';
import { type AnnotatedDocument, readCorpus } from './corpus.ts';

/**
 * Training sets by language; the first one has the annotation style to learn. `texts` are the
 * project's own English texts, `texts-de` the German ones; `texts/4` is every fourth document.
 * Languages share sets to learn the forms of names they have in common.
 */
export const SETS: Readonly<Record<string, string>> = {
  en: 'ww_train,wikigold,uner_ewt_dev,texts',
  de: 'de_train,texts-de,texts/4,wikigold',
  es: 'texts-es,pt_train,texts-fr,texts-it,texts/8',
  fr: 'texts-fr,texts-es,texts-it,pt_train,texts/8',
  hr: 'hr_train',
  it: 'texts-it,texts-es,texts-fr,pt_train,texts/8',
  nl: 'texts-nl,texts/4,texts-de,de_train',
  pt: 'pt_train,texts/4,wikigold',
};

/** Reads a set by name: the project's own texts, or a file of the folder. */
export function readSet(folder: string, set: string): AnnotatedDocument[] {
  const own = /^(texts(?:-\w\w)?)(?:\/(\d+))?$/.exec(set);
  if (own === null) return readCorpus(join(folder, `${set}.jsonl.gz`));
  const [, name = '', each = '1'] = own;
  return readAnnotatedTexts(fileURLToPath(new URL(name, import.meta.url))).filter((_, n) => n % Number(each) === 0);
}
