import { readdirSync, readFileSync } from 'node:fs';

/** How the phrases of a role are matched, which also decides what an example of it must match. */
export type Matching =
  /** The phrase is the whole text. */
  | 'whole'
  /** The phrase is part of the text, and begins and ends at an edge of a word. */
  | 'words'
  /** The module that reads the role builds a larger pattern from its phrases. */
  | 'part';

/** What phrases say, and how each role is matched. The tables of the folder `phrases` use these names. */
export const ROLES = {
  'bot wall: title': 'whole',
  'bot wall: sentence': 'words',
  'bot wall: subject': 'words',
  'consent: the site speaks': 'words',
  'consent: cookies': 'words',
  'consent: accept': 'words',
  'consent: reject': 'words',
  'consent: settings': 'words',
  'consent: partners': 'words',
  'consent: legitimate interest': 'words',
  'consent: personalized advertising': 'words',
  'consent: privacy policy': 'words',
  'consent: personal data': 'words',
  'consent: device': 'words',
  'consent: purposes of the framework': 'words',
  'consent: term without word edges': 'words',
  'error page: title': 'whole',
  'error page: sentence': 'words',
  'listing: title': 'whole',
  'listing: path': 'part',
  'listing: nothing found': 'words',
  'sign-in page: title': 'whole',
  'title: word before an error code': 'part',
  'title: apology': 'part',
  'paywall: end of the free part': 'words',
  'paywall: label': 'words',
  'paywall: offer': 'words',
  'boilerplate heading': 'whole',
  'pointer to another article': 'part',
  'button or label': 'whole',
  'advertisement label': 'whole',
  'picture label': 'part',
  'copyright notice': 'part',
  'cookie notice': 'part',
  'reading time: label': 'part',
  'author bio': 'part',
  'picture credit: word before the name': 'part',
  'newsletter offer: verb': 'part',
  'newsletter offer: medium': 'part',
  'credit of an editor': 'part',
  'reading time: unit': 'part',
  'reading time: word after the unit': 'part',
  'call to follow': 'whole',
  'end of a feed entry': 'whole',
  'dateline: word before the author': 'part',
  'dateline: published or updated': 'part',
  month: 'part',
  'byline: place of several words': 'whole',
  'byline: role': 'whole',
  'byline: nobody': 'whole',
  'byline: word of a label': 'words',
  'company: legal form': 'part',
  'kind label: opinion': 'whole',
  'kind label: analysis': 'whole',
  'kind label: review': 'whole',
  'kind label: interview': 'whole',
  'kind label: live blog': 'whole',
  'kind label: press release': 'whole',
  'kind label: sponsored': 'whole',
  'kind label: obituary': 'whole',
  'kind label: service': 'whole',
  'kind in a title: interview': 'words',
  'kind in a title: live blog': 'words',
  'kind in a title: obituary': 'words',
  'kind in a title: review': 'words',
  'kind at the head of a title: service': 'part',
  'kind in a line: press release': 'part',
  'kind in a line: sponsored': 'part',
  'kind in a line: obituary': 'part',
} as const satisfies Readonly<Record<string, Matching>>;

export type Role = keyof typeof ROLES;

/** A row of a table. */
export interface Phrase {
  /** ISO 639 code; `mul` for what is written alike in many languages. */
  readonly language: string;
  readonly role: string;
  /** A regular expression without capturing groups. */
  readonly pattern: string;
  readonly example: string;
  /** Roles that exclude this one and match the example all the same. */
  readonly also: string;
  readonly seen: string;
}

/** Reads the tables of all languages. */
export function readPhrases(): Phrase[] {
  const folder = new URL('./phrases/', import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .flatMap((name) => {
      const [, ...lines] = readFileSync(new URL(name, folder), 'utf8').trimEnd().split('\n');
      return lines.map((line) => {
        const [role = '', pattern = '', example = '', also = '', seen = ''] = line.split('\t');
        return { language: name.slice(0, -'.tsv'.length), role, pattern, example, also, seen };
      });
    });
}

/** Scripts without blanks: words have no edges there. */
const WITHOUT_BLANKS = new Set(['ja', 'ko', 'th', 'zh']);

interface RolePatterns {
  /** Once each: related languages share phrases. */
  readonly all: Set<string>;
  readonly withBlanks: Set<string>;
  readonly withoutBlanks: Set<string>;
}

const byRole = new Map<string, RolePatterns>();
for (const { language, role, pattern } of readPhrases()) {
  const patterns = byRole.get(role) ?? { all: new Set(), withBlanks: new Set(), withoutBlanks: new Set() };
  byRole.set(role, patterns);
  patterns.all.add(pattern);
  (WITHOUT_BLANKS.has(language) ? patterns.withoutBlanks : patterns.withBlanks).add(pattern);
}

const patternsOf = (role: Role): RolePatterns => {
  const patterns = byRole.get(role);
  if (patterns === undefined) throw new Error(`no phrase has the role "${role}"`);
  return patterns;
};

/** All phrases of a role as the source of one group, to build a larger pattern from. */
export function anyOf(role: Role): string {
  return `(?:${[...patternsOf(role).all].join('|')})`;
}

/** Matches a text that is nothing but a phrase of the role. */
export function wholePhrase(role: Role): RegExp {
  return new RegExp(`^${anyOf(role)}$`, 'iu');
}

/** Matches a source as whole words, in any script and case. `\b` knows ASCII letters only. */
export function asWords(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'iu');
}

/** Whether a text contains a phrase of the role, as whole words where the script has blanks between words. */
export function containsPhrase(role: Role): (text: string) => boolean {
  const { withBlanks, withoutBlanks } = patternsOf(role);
  const words = withBlanks.size > 0 ? asWords([...withBlanks].join('|')) : undefined;
  const characters = withoutBlanks.size > 0 ? new RegExp([...withoutBlanks].join('|'), 'u') : undefined;
  return (text) => words?.test(text) === true || characters?.test(text) === true;
}
