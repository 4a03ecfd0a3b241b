import { fold } from '../fold.ts';
import type { TaggedTopic, TagInput } from '../tags.ts';
import { TOPIC_NAMES } from './everyday-names.ts';
import { SECTION_TOPICS } from './section-names.ts';
import { termsOf } from './terms.ts';
import type { TopicTree } from './tree.ts';

const SECTION = 1;
const KEYWORD = 0.8;
const PATH = 0.7;
const MOST_KEYWORDS = 30;

const normal = (name: string): string => termsOf(name.replace(/[|/>]/g, ' ')).join(' ');

/** The folders of an article's address, without its own name. */
const foldersOf = (url: string | undefined): string[] => {
  if (url === undefined || !URL.canParse(url)) return [];
  return new URL(url).pathname
    .split('/')
    .slice(1, -1)
    .map((folder) => folder.replaceAll('-', ' ').replaceAll('_', ' '))
    .filter((folder) => /^[\p{L} ]{2,30}$/u.test(folder));
};

/** Maps what the publisher says an article is about: its section, its keywords, the folders of its address. */
export const makePublisherMapping = (tree: TopicTree): ((input: TagInput) => TaggedTopic[]) => {
  const byName = new Map<string, string>();
  for (const { name, qcode } of tree.all) byName.set(normal(name), qcode);
  for (const [name, qcode] of TOPIC_NAMES) byName.set(normal(name), qcode);
  for (const [name, qcode] of SECTION_TOPICS) byName.set(normal(name), qcode);

  return ({ section, keywords, url }) => {
    const scores = new Map<string, number>();
    const add = (name: string, score: number) => {
      const qcode = byName.get(normal(fold(name).slice(0, 100)));
      if (qcode !== undefined) scores.set(qcode, Math.max(scores.get(qcode) ?? 0, score));
    };
    if (section !== undefined) for (const part of [section, ...section.split(/[|/>,;]/)]) add(part, SECTION);
    for (const keyword of (keywords ?? []).slice(0, MOST_KEYWORDS)) add(keyword, KEYWORD);
    for (const folder of foldersOf(url)) add(folder, PATH);
    return [...scores].flatMap(([qcode, score]) => {
      const topic = tree.get(qcode);
      return topic === undefined ? [] : [{ qcode, name: topic.name, score, source: 'publisher' as const }];
    });
  };
};
