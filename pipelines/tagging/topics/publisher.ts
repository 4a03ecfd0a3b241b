import { parseUrl } from '../../../config/parse-url.ts';
import { fold } from '../../text/fold.ts';
import type { TaggedTopic, TagInput } from '../tags.ts';
import { NON_TOPIC_SECTIONS, SECTION_TOPICS, sectionKey } from './section-names.ts';
import { termsOf } from './terms.ts';
import { UNAMBIGUOUS_NAMES } from './topic-names.ts';
import type { TopicTree } from './tree.ts';

const SECTION_SCORE = 1;
const KEYWORD_SCORE = 0.8;
const URL_SCORE = 0.7;
const MAX_KEYWORDS = 30;
const MAX_NAME_LENGTH = 100;
/** Separators of a path such as "News > Sport > Tennis". */
const LEVEL_SEPARATOR = /[|/>›»,;:]/;
const CONJUNCTION = / (?:&|\+|and|und|et|y|e) /;

const normal = (name: string): string => termsOf(name).join(' ');

const decoded = (folder: string): string => {
  try {
    return decodeURIComponent(folder);
  } catch {
    // A percent sign may not start an escape.
    return folder;
  }
};

/**
 * Returns the parts of a URL that may name a section: the subdomain ("sport.news.example") and the
 * folders, without the article's own name.
 */
const foldersOf = (url: string | undefined): string[] => {
  const parsed = parseUrl(url ?? '');
  if (parsed === undefined) return [];
  const { hostname, pathname } = parsed;
  const labels = hostname.split('.');
  return [...labels.slice(0, labels.length > 2 ? 1 : 0), ...pathname.split('/').slice(1, -1)]
    .map((folder) =>
      decoded(folder)
        .replace(/[-_+\s]+/g, ' ')
        .trim(),
    )
    .filter((folder) => /^(?=.*\p{L})[\p{L}\p{M}\p{N}&' ]{2,40}$/u.test(folder));
};

/** Creates the mapping from the publisher's section, keywords and URL to topics. */
export function createPublisherMapping(tree: TopicTree): (input: TagInput, reasons?: boolean) => TaggedTopic[] {
  const byName = new Map<string, string>();
  for (const [name, qcode] of UNAMBIGUOUS_NAMES) byName.set(normal(name), qcode);
  for (const { name, qcode } of tree.all) byName.set(normal(name), qcode);

  const ofKeyword = (name: string): string | undefined =>
    SECTION_TOPICS.get(sectionKey(name)) ?? byName.get(normal(name));
  const ofOneSection = (name: string): string | undefined =>
    NON_TOPIC_SECTIONS.has(sectionKey(name)) ? undefined : ofKeyword(name);
  /** Maps a section of two topics ("Health & Fitness") to their common top-level topic, if there is one. */
  const ofSection = (name: string): string | undefined => {
    const known = ofOneSection(name);
    if (known !== undefined) return known;
    const parts = fold(name).split(CONJUNCTION);
    const tops = new Set(parts.map((part) => tree.topOf(ofOneSection(part) ?? '')));
    const [top = ''] = tops;
    return parts.length > 1 && tops.size === 1 && top !== '' ? top : undefined;
  };

  return ({ section, keywords, url }, reasons = false) => {
    const topics = new Map<string, { score: number; reason: string }>();
    const add = (qcode: string | undefined, score: number, what: string, said: string) => {
      if (qcode !== undefined && score > (topics.get(qcode)?.score ?? 0))
        topics.set(qcode, { score, reason: `${what} "${said}"` });
    };
    if (section !== undefined)
      for (const part of new Set(
        [section, ...section.split(LEVEL_SEPARATOR)].map((name) => name.slice(0, MAX_NAME_LENGTH).trim()),
      ))
        add(ofSection(part), SECTION_SCORE, 'the section', part);
    for (const keyword of (keywords ?? []).slice(0, MAX_KEYWORDS).map((name) => name.slice(0, MAX_NAME_LENGTH)))
      add(ofKeyword(keyword), KEYWORD_SCORE, 'the keyword', keyword);
    const above = new Set<string>();
    for (const folder of foldersOf(url)) {
      const qcode = ofSection(folder);
      if (qcode === undefined) continue;
      const top = tree.topOf(qcode);
      // "gdp" may be a police union and "interior" a province, so a name that is not a known
      // section counts only under one.
      if (!SECTION_TOPICS.has(sectionKey(folder)) && !above.has(top)) continue;
      above.add(top);
      add(qcode, URL_SCORE, 'the URL contains', folder);
    }
    return [...topics].flatMap(([qcode, { score, reason }]) => {
      const topic = tree.get(qcode);
      if (topic === undefined) return [];
      return [{ qcode, name: topic.name, score, source: 'publisher' as const, ...(reasons ? { reason } : {}) }];
    });
  };
}
