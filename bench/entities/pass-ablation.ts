import { correctSpans } from '../../pipelines/tagging/correct/correct-spans.ts';
import type { CorrectionPass } from '../../pipelines/tagging/correct/pass.ts';
import { CORRECTION_PASSES } from '../../pipelines/tagging/correct/passes.ts';
import { buildEntities } from '../../pipelines/tagging/link/entities.ts';
import { withoutCaseEndings } from '../../pipelines/tagging/recognize/case-endings.ts';
import { recognize } from '../../pipelines/tagging/recognize/recognize.ts';
import type { TextContext } from '../../pipelines/tagging/recognize/text-context.ts';
import type { TaggingData } from '../../pipelines/tagging/tagging-data.ts';
import type { TagInput } from '../../pipelines/tagging/tags.ts';
import { splitElisions } from '../../pipelines/tagging/tokens/elisions.ts';
import type { Span } from '../../pipelines/tagging/tokens/span.ts';
import { tokenize } from '../../pipelines/tagging/tokens/tokenize.ts';
import { scoreLinks } from '../../test/pipelines/tagging/link-score.ts';
import type { MarkedText } from '../../test/pipelines/tagging/marked-texts.ts';
import type { AnnotatedDocument } from '../training/entities/corpus.ts';
import { addToScore, f1, type NamedSpan, newScore } from '../training/entities/score.ts';
import { writeDocument } from '../training/entities/written-text.ts';

/**
 * A graded set of texts, scored in percent for any choice of correction passes. Recognition is
 * independent of the passes and runs once.
 */
export interface ScoredSet {
  readonly name: string;
  /** Returns scores in percent by name. */
  readonly score: (passes: readonly CorrectionPass[]) => Readonly<Record<string, number>>;
}

interface ReadText {
  readonly context: TextContext;
  readonly found: readonly Span[];
}

const readText = (title: string, text: string, language: string, data: TaggingData): ReadText => {
  const read = { words: splitElisions(tokenize(title, text), language), language, data };
  const found = recognize(read);
  return { context: { ...read, words: withoutCaseEndings(read, found) }, found };
};

const KIND = { person: 'PER', organization: 'ORG', place: 'LOC' } as const;

/** Creates a scored set of annotated documents: F of exact spans and types. */
export function annotatedSet(
  name: string,
  documents: readonly AnnotatedDocument[],
  language: string,
  data: TaggingData,
): ScoredSet {
  const read = documents.map((document) => {
    const { title, text } = writeDocument(document, ' ');
    return { title, text, ...readText(title.text, text.text, language, data) };
  });
  return {
    name,
    score: (passes) => {
      const score = newScore();
      for (const { title, text, context, found } of read) {
        const spans: Record<'title' | 'text', NamedSpan[]> = { title: [], text: [] };
        for (const { first, last, type } of correctSpans(found, context, passes)) {
          const [opening, closing] = [context.words[first], context.words[last]];
          if (opening !== undefined && closing !== undefined)
            spans[opening.in].push({ start: opening.start, end: closing.end, kind: KIND[type] });
        }
        addToScore(score, title.text, title.names, spans.title);
        addToScore(score, text.text, text.names, spans.text);
      }
      return { F: 100 * f1(score.all) };
    },
  };
}

/** Creates a scored set of marked texts: recall and precision of links. */
export function linkSet(name: string, texts: readonly MarkedText[], data: TaggingData): ScoredSet {
  const read = new Map(
    texts.map((text) => {
      const { title, text: body, language = 'en' } = text.input;
      return [text, readText(title, body, language, data)] as const;
    }),
  );
  const tag = (input: TagInput, { context, found }: ReadText, passes: readonly CorrectionPass[]) =>
    buildEntities(context, found, input, { passes });
  return {
    name,
    score: (passes) => {
      const { links, right, given } = scoreLinks(texts, (text) => {
        const one = read.get(text);
        return one === undefined ? [] : tag(text.input, one, passes);
      });
      return { right: (100 * right) / links, 'right of given': (100 * right) / given };
    },
  };
}

const scoresOf = (sets: readonly ScoredSet[], passes: readonly CorrectionPass[]): Record<string, number> =>
  Object.fromEntries(
    sets.flatMap(({ name, score }) =>
      Object.entries(score(passes)).map(([what, figure]) => [`${name} ${what}`, figure]),
    ),
  );

const signed = (value: number): string =>
  Math.abs(value) < 0.005 ? '0' : `${value > 0 ? '+' : ''}${value.toFixed(2)}`;

/** Scores the sets with all passes, with none, and without each pass in turn. */
export function ablate(
  sets: readonly ScoredSet[],
  passes: readonly CorrectionPass[] = CORRECTION_PASSES,
): Record<string, Record<string, string>> {
  const all = scoresOf(sets, passes);
  const plain = (scores: Record<string, number>) =>
    Object.fromEntries(Object.entries(scores).map(([set, score]) => [set, score.toFixed(2)]));
  const gains = (without: Record<string, number>) =>
    Object.fromEntries(Object.entries(all).map(([set, score]) => [set, signed(score - (without[set] ?? 0))]));
  return {
    'all passes': plain(all),
    'no pass': plain(scoresOf(sets, [])),
    ...Object.fromEntries(
      passes.map((pass) => [
        pass.name,
        gains(
          scoresOf(
            sets,
            passes.filter((other) => other !== pass),
          ),
        ),
      ]),
    ),
  };
}
