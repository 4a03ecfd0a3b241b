import { containsPhrase, type Role } from '../phrases.ts';

/** What consent dialogs are about. A dialog mentions several of these subjects. */
const SUBJECTS: readonly Role[] = [
  'consent: cookies',
  'consent: accept',
  'consent: reject',
  'consent: settings',
  'consent: partners',
  'consent: legitimate interest',
  'consent: personalized advertising',
  'consent: privacy policy',
  'consent: personal data',
  'consent: device',
  'consent: purposes of the framework',
  'consent: term without word edges',
];
const MENTIONS = SUBJECTS.map(containsPhrase);

/** Whether the site speaks of itself and to the reader; an article about such dialogs does not. */
const speaksOfItself = containsPhrase('consent: the site speaks');

/** Counts the subjects of consent that any of some texts mentions. */
export function consentSubjectsIn(texts: readonly string[]): number {
  return MENTIONS.filter((mentions) => texts.some(mentions)).length;
}

export function isAboutConsent(text: string): boolean {
  return MENTIONS.some((mentions) => mentions(text));
}

/** Whether a site asks its readers for consent in a text. */
export function asksForConsent(text: string): boolean {
  return speaksOfItself(text) && isAboutConsent(text);
}
