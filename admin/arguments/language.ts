import { InvalidArgumentError } from 'commander';

/** Languages by code. Of three-letter codes it does not know all. */
const NAMES = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** Whether a text is a language code (ISO 639), as far as that is known. */
export function isLanguage(code: string): boolean {
  return /^[a-z]{3}$/.test(code) || (/^[a-z]{2}$/.test(code) && NAMES.of(code) !== undefined);
}

/** Parses a language code (ISO 639). @throws InvalidArgumentError with one line */
export function parseLanguage(text: string): string {
  const code = text.toLowerCase();
  if (!isLanguage(code)) throw new InvalidArgumentError('Not a language code such as en or pt.');
  return code;
}
