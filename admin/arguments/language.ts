import { InvalidArgumentError } from 'commander';

/** Parses a language code (ISO 639). @throws InvalidArgumentError with one line */
export const parseLanguage = (text: string): string => {
  const code = text.toLowerCase();
  if (!/^[a-z]{2,3}$/.test(code)) throw new InvalidArgumentError('Not a language code such as en or pt.');
  return code;
};
