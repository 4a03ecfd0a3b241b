/** Ways in which sites change the text of an agency or of each other. */
export type Edit = (text: string) => string;

const CITIES = ['NAIROBI', 'GENEVA', 'LONDON', 'NEW DELHI', 'BRUSSELS'];
const AGENCIES = ['Reuters', 'AP', 'AFP', 'Xinhua', 'dpa'];
const TAILS = [
  'Copyright The Associated Press. All rights reserved. This material may not be published, broadcast or redistributed.',
  'Reporting by Jane Doe and John Roe; Editing by Mary Major. Our Standards: The Thomson Reuters Trust Principles.',
  'Read more from our correspondents and sign up for our morning newsletter. Follow us for updates.',
];
const WORDS = ['which', 'reported', 'about', 'late', 'officials', 'the'];

/** Splits a text into sentences with the spaces after them. */
export function sentencesOf(text: string): readonly string[] {
  return text.match(/[^.!?]+[.!?]+["”’)]*\s*|[^.!?]+$/g) ?? [text];
}

/**
 * Returns the edits by name.
 * @param foreign sentences of other texts, which take the place of sentences that are changed
 */
export function editsOf(foreign: readonly string[], random: () => number): Readonly<Record<string, Edit>> {
  const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? '';
  const withAgencyLine: Edit = (text) =>
    `${pick(CITIES)}, March ${1 + Math.floor(random() * 28)} (${pick(AGENCIES)}) - ${text}`;
  const withTail: Edit = (text) => `${text} ${pick(TAILS)}`;
  const cut =
    (share: number): Edit =>
    (text) => {
      const sentences = sentencesOf(text);
      return sentences.slice(0, Math.max(1, Math.round(sentences.length * (1 - share)))).join('');
    };
  const changeSentences =
    (share: number): Edit =>
    (text) =>
      sentencesOf(text)
        .map((sentence) => (random() < share ? pick(foreign) : sentence))
        .join(' ');
  const changeWords =
    (share: number): Edit =>
    (text) =>
      text.replace(/[\p{L}\p{N}]+/gu, (word) => (random() < share ? pick(WORDS) : word));
  return {
    'agency line': withAgencyLine,
    'agency line and tail': (text) => withTail(withAgencyLine(text)),
    'cut by 20 %': cut(0.2),
    'cut by 40 %': cut(0.4),
    'cut by 60 %': cut(0.6),
    '5 % of sentences': changeSentences(0.05),
    '10 % of sentences': changeSentences(0.1),
    '20 % of sentences': changeSentences(0.2),
    '2 % of words': changeWords(0.02),
    '5 % of words': changeWords(0.05),
    '10 % of words': changeWords(0.1),
    'agency line, cut by 20 %, 10 % of sentences, tail': (text) =>
      withTail(withAgencyLine(changeSentences(0.1)(cut(0.2)(text)))),
    'agency line, cut by 40 %, 20 % of sentences, 2 % of words': (text) =>
      withAgencyLine(changeWords(0.02)(changeSentences(0.2)(cut(0.4)(text)))),
  };
}
