import { InvalidArgumentError } from 'commander';
import { MAX_PATTERN_LENGTH } from '../../../db/rules/patterns.ts';
import { cleanLine } from '../../../pipelines/text/clean.ts';

/** Adds a glob for URLs to those given before. @throws InvalidArgumentError with one line */
export function collectGlobs(text: string, globs: readonly string[] = []): string[] {
  const glob = checkLength(text.trim());
  if (!/^(?:\*|https?:\/\/)/i.test(glob))
    throw new InvalidArgumentError('It covers the whole URL: begin with https:// or *, such as */sport/*');
  return [...globs, glob];
}

/** Adds words to those given before. @throws InvalidArgumentError with one line */
export function collectWords(text: string, words: readonly string[] = []): string[] {
  const given = checkLength(cleanLine(text));
  if (/^\/.*\/[a-z]*$/.test(given))
    throw new InvalidArgumentError('There are no regular expressions: give words; * stands for the rest of a word.');
  if (/^\**$/.test(given)) throw new InvalidArgumentError('It has no words.');
  return [...words, given];
}

const checkLength = (pattern: string): string => {
  if (pattern.length <= MAX_PATTERN_LENGTH) return pattern;
  throw new InvalidArgumentError(`It has more than ${MAX_PATTERN_LENGTH} characters.`);
};
