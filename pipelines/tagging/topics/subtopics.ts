import { quoted } from '../link/mention-cluster.ts';
import { phraseTable, termsOf } from './terms.ts';
import { OTHER_PHRASES, TOO_GENERAL, TOPIC_NAMES } from './topic-names.ts';
import type { TopicTree } from './tree.ts';

/** Number of terms that count as the opening of the text, where news states its subject. */
const OPENING_TERMS = 60;
/** Maximum number of terms of a short text. In a short text, two mentions are not incidental. */
const MAX_SHORT_TEXT = 120;

/** The mentions of one subtopic in a text. */
export interface SubtopicMention {
  readonly qcode: string;
  /** The names used, as terms. */
  readonly called: Set<string>;
  /** Number of mentions in the title, the opening and the whole text. */
  title: number;
  opening: number;
  text: number;
}

/** Finds the subtopics that a text mentions, by their names in the vocabulary and by everyday names. */
export type SubtopicFinder = (terms: readonly string[], inTitle: number) => SubtopicMention[];

const qcodes = (ids: string): string[] => ids.split(' ').map((id) => `medtop:${id}`);

/**
 * Topics whose everyday name is part of the names of other topics. They are dropped if the text
 * mentions one of those at least as often.
 */
const PREFERRED_TOPICS: readonly (readonly [topic: string, others: readonly string[]])[] = [
  // "Football" is soccer, except with American, Australian, Canadian or Gaelic football or rugby.
  ['medtop:20001065', qcodes('20000823 20000846 20000876 20000939 20001176 20001035 20001036')],
  // "The bank" after "the Bank of England" is a central bank.
  ['medtop:20000274', qcodes('20000350 20000372')],
];

export function createSubtopicFinder(tree: TopicTree): SubtopicFinder {
  const names = phraseTable(subtopicNames(tree));
  return (terms, inTitle) => {
    const found = new Map<string, SubtopicMention>();
    for (let n = 0; n < terms.length; ) {
      const { value = [], length = 1 } = names.at(terms, n) ?? {};
      for (const qcode of value) {
        const naming = found.get(qcode) ?? { qcode, called: new Set<string>(), title: 0, opening: 0, text: 0 };
        found.set(qcode, naming);
        naming.called.add(terms.slice(n, n + length).join(' '));
        if (n < inTitle) naming.title++;
        else naming.text++;
        if (n >= inTitle && n < inTitle + OPENING_TERMS) naming.opening++;
      }
      n += length;
    }
    for (const [topic, others] of PREFERRED_TOPICS) {
      const times = timesOf(found.get(topic));
      if (others.some((other) => found.has(other) && timesOf(found.get(other)) >= times)) found.delete(topic);
    }
    return [...found.values()];
  };
}

const timesOf = (naming: SubtopicMention | undefined): number =>
  naming === undefined ? 0 : naming.title + naming.text;

/**
 * Returns the confidence that a text is about a subtopic with such mentions, given its top-level
 * topic. Values are the shares of correct topics among 150 that were judged by title, opening and
 * the context of each mention.
 */
export function confidenceOf(
  { title, opening, text }: Pick<SubtopicMention, 'title' | 'opening' | 'text'>,
  terms: number,
): number {
  if (title > 0) return text > 0 ? 0.95 : 0.85;
  if (opening > 0 && text > 1) return text > 2 || terms <= MAX_SHORT_TEXT ? 0.9 : 0.65;
  return text > 4 ? 0.5 : 0;
}

/** Describes the mentions in words. */
export function describeMention({ called, title, opening, text }: SubtopicMention): string {
  const early = opening === 0 ? '' : text === 1 ? ', at the beginning' : ', first at the beginning';
  const places = [title > 0 && 'in the title', text > 0 && `${timesInWords(text)} in the text${early}`];
  return `mentioned as ${quoted(called)} ${places.filter(Boolean).join(' and ')}`;
}

const timesInWords = (times: number): string => ['never', 'once', 'twice'][times] ?? `${times} times`;

/**
 * Returns the names of subtopics with their possible meanings. A name may belong to topics under
 * different top-level topics; a phrase that only contains a name has no meaning.
 */
const subtopicNames = (tree: TopicTree): Map<string, string[]> => {
  const general = new Set(TOO_GENERAL.map(normal));
  const meanings = new Map<string, string[]>(OTHER_PHRASES.map((phrase) => [normal(phrase), []]));
  const add = (name: string, qcode: string) => {
    const known = meanings.get(name) ?? [];
    meanings.set(name, known);
    if (!known.includes(qcode)) known.push(qcode);
  };
  for (const { broader, name, qcode } of tree.all)
    if (broader !== undefined && !/[(),]| and /.test(name) && !general.has(normal(name))) add(normal(name), qcode);
  for (const [name, qcode] of TOPIC_NAMES) add(normal(name), qcode);
  return meanings;
};

const normal = (name: string): string => termsOf(name).join(' ');
