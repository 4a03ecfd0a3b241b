import { fold } from '../../text/fold.ts';
import { shapeOf, type Word } from './tokenize.ts';

const ITALIAN = /^(?:[dlnscmtv]|un|(?:de|a|ne|su|da|co|que)ll|quest|sant)['’](?=\p{L}{2})/iu;

const part = (word: Word, text: string, start: number): Word => ({
  ...word,
  text,
  folded: fold(text),
  shape: shapeOf(text),
  start,
  end: start + text.length,
});

/** Splits Italian elisions: "dell'Università" becomes two words, the second of which may be a name. */
export function splitElisions(words: readonly Word[], language: string): readonly Word[] {
  if (language !== 'it') return words;
  return words.flatMap((word) => {
    const elided = ITALIAN.exec(word.text)?.[0];
    if (elided === undefined) return [word];
    const rest = part(word, word.text.slice(elided.length), word.start + elided.length);
    return [
      part(word, elided, word.start),
      { ...rest, startsSentence: false, startsLine: false, joinedToPrevious: true },
    ];
  });
}
