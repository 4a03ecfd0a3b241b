import { InvalidArgumentError } from 'commander';

/** The language of an option, as articles have it (ISO 639). @throws InvalidArgumentError with one line */
export const parseLanguage = (text: string): string => {
  const code = text.toLowerCase();
  if (!/^[a-z]{2,3}$/.test(code)) throw new InvalidArgumentError('Not the code of a language, such as en or pt.');
  return code;
};
