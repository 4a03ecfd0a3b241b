import type { NameFinder } from '../../../pipelines/tagging/recognize/crf/model.ts';
import { splitElisions } from '../../../pipelines/tagging/tokens/elisions.ts';
import { tokenize } from '../../../pipelines/tagging/tokens/tokenize.ts';
import type { AnnotatedDocument } from './corpus.ts';
import { addToScore, type NamedSpan, newScore, type Score } from './score.ts';
import { writeDocument } from './written-text.ts';

const KIND = { person: 'PER', organization: 'ORG', place: 'LOC', other: 'MISC' } as const;

/** Scores a name finder on annotated documents. */
export function evaluate(
  find: NameFinder,
  documents: readonly AnnotatedDocument[],
  language: string,
  score: Score = newScore(),
): Score {
  for (const document of documents) {
    const { title, text } = writeDocument(document, ' ');
    const words = splitElisions(tokenize(title.text, text.text), language);
    const found: Record<'title' | 'text', NamedSpan[]> = { title: [], text: [] };
    for (const { first, last, kind } of find(words)) {
      const [opening, closing] = [words[first], words[last]];
      if (opening !== undefined && closing !== undefined)
        found[opening.in].push({ start: opening.start, end: closing.end, kind: KIND[kind] });
    }
    addToScore(score, title.text, title.names, found.title);
    addToScore(score, text.text, text.names, found.text);
  }
  return score;
}
