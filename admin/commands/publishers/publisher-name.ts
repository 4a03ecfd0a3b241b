import { InvalidArgumentError } from 'commander';

/** In characters. */
const MAX_LENGTH = 100;

/** Parses the name of a publisher. @throws InvalidArgumentError with one line */
export function parsePublisherName(text: string): string {
  const name = text.replace(/\s+/g, ' ').trim();
  if (!/[\p{L}\p{N}]/u.test(name)) throw new InvalidArgumentError('A name has a letter or digit.');
  if (name.length > MAX_LENGTH) throw new InvalidArgumentError(`A name has at most ${MAX_LENGTH} characters.`);
  return name;
}
