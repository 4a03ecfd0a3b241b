import { correctSpans } from '../../../../pipelines/tagging/correct/correct-spans.ts';
import { loadTaggingData } from '../../../../pipelines/tagging/tagging-data.ts';
import type { Span } from '../../../../pipelines/tagging/tokens/span.ts';
import { tokenize } from '../../../../pipelines/tagging/tokens/tokenize.ts';

const data = loadTaggingData();

/** Corrects recognized names given in brackets: "[person Councilman Chuck Nelson] wants …". */
export const corrected = (marked: string, language = 'en'): string[] => {
  const marks = [...marked.matchAll(/\[(person|organization|place) ([^\]]+)\]/g)];
  const text = marked.replace(/\[(?:person|organization|place) ([^\]]+)\]/g, '$1');
  const words = tokenize('', text);
  let from = 0;
  const found = marks.map(({ 1: type, 2: name = '' }): Span => {
    const start = text.indexOf(name, from);
    from = start + name.length;
    const first = words.findIndex((word) => word.start >= start);
    const last = words.findLastIndex((word) => word.end <= from);
    return { first, last, type: type as Span['type'] };
  });
  return correctSpans(found, { words, language, data }).map(
    ({ first, last, type }) => `${type} ${text.slice(words[first]?.start, words[last]?.end)}`,
  );
};
