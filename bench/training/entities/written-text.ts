import type { AnnotatedDocument, Sentence } from './corpus.ts';

export interface GoldName {
  readonly start: number;
  readonly end: number;
  /** PER, ORG, LOC or MISC. */
  readonly kind: string;
}

/** Reconstructed text with the positions of its names. */
export interface WrittenText {
  readonly text: string;
  readonly names: readonly GoldName[];
}

const CLINGS_TO_LEFT = /^(?:[,.;:!?%)\]}”’…]|['’]s|n['’]t|['’](?:re|ve|ll|m|d)|'')$/i;
const CLINGS_TO_RIGHT = /^(?:[([{$£€#“‘]|``)$/;

/** Joins tokens into text, with `joint` between sentences. */
export function writeText(sentences: readonly Sentence[], joint: string): WrittenText {
  let text = '';
  const names: GoldName[] = [];
  sentences.forEach(({ t: tokens, y: labels, spaced }, n) => {
    if (n > 0) text += joint;
    let quoted = false;
    let glue = true;
    let open: { start: number; end: number; kind: string } | undefined;
    tokens.forEach((token, k) => {
      const word = token === '``' || token === "''" ? '"' : token;
      const closing = word === '"' && quoted;
      const space = spaced?.[k] ?? (!glue && !closing && !CLINGS_TO_LEFT.test(token));
      if (space && k > 0) text += ' ';
      glue = CLINGS_TO_RIGHT.test(token) || (word === '"' && !quoted);
      if (word === '"') quoted = !quoted;
      const start = text.length;
      text += word;
      const label = labels[k] ?? 'O';
      if (open !== undefined && label === `I-${open.kind}`) open.end = text.length;
      else {
        if (open !== undefined) names.push(open);
        open = label.startsWith('B-') ? { start, end: text.length, kind: label.slice(2) } : undefined;
      }
    });
    if (open !== undefined) names.push(open);
  });
  return { text, names };
}

export interface WrittenDocument {
  readonly title: WrittenText;
  readonly text: WrittenText;
}

/** Reconstructs title and text of a document, with `joint` between sentences. */
export function writeDocument(
  { sentences, untitled = false }: Pick<AnnotatedDocument, 'sentences' | 'untitled'>,
  joint: string,
): WrittenDocument {
  return {
    title: writeText(untitled ? [] : sentences.slice(0, 1), ''),
    text: writeText(untitled ? sentences : sentences.slice(1), joint),
  };
}
