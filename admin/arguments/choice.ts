import { InvalidArgumentError, Option } from 'commander';
import { didYouMean } from '../../config/did-you-mean.ts';

/** Creates an option that accepts one of `words`. The error for another word suggests the nearest. */
export function choice(flags: string, description: string, words: readonly string[]): Option {
  return new Option(flags, description).choices(words).argParser((text: string) => {
    if (words.includes(text)) return text;
    throw new InvalidArgumentError(`Allowed choices are ${words.join(', ')}${didYouMean(text, words) || '.'}`);
  });
}
