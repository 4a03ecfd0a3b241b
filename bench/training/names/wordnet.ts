import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SENSE_GROUPS } from '../../../pipelines/tagging/recognize/crf/name-table.ts';

/** Named instances in WordNet: "Nile", "Napoleon", "Interpol". */
export interface NamedThings {
  readonly persons: string[];
  readonly groups: string[];
  readonly places: string[];
}

// Numbers of lexicographer files, see lexnames(5WN).
const PERSON = 18;
const GROUP = 14;
const PLACE = new Set([15, 17]);

/** Reads the instances in WordNet's noun file (data.noun), by the kind they are instances of. */
export function readNamedThings(folder: string): NamedThings {
  const things: NamedThings = { persons: [], groups: [], places: [] };
  for (const line of readFileSync(join(folder, 'data.noun'), 'utf8').split('\n')) {
    if (line.startsWith(' ') || !line.includes(' @i ')) continue;
    const fields = line.split(' ');
    const file = Number(fields[1]);
    const count = Number.parseInt(fields[3] ?? '0', 16);
    const list =
      file === PERSON ? things.persons : file === GROUP ? things.groups : PLACE.has(file) ? things.places : [];
    for (let n = 0; n < count; n++) {
      const name = (fields[4 + 2 * n] ?? '').replaceAll('_', ' ').replace(/\(\w+\)$/, '');
      if (/^\p{Lu}/u.test(name)) list.push(name);
    }
  }
  return things;
}

const plural = (word: string): string[] =>
  /(?:s|x|z|ch|sh)$/.test(word)
    ? [`${word}es`]
    : /[^aeiou]y$/.test(word)
      ? [`${word.slice(0, -1)}ies`]
      : /man$/.test(word)
        ? [`${word.slice(0, -2)}en`]
        : [`${word}s`];

const verbForms = (word: string): string[] =>
  word.endsWith('e')
    ? [`${word}s`, `${word}d`, `${word.slice(0, -1)}ing`]
    : /[^aeiou]y$/.test(word)
      ? [`${word.slice(0, -1)}ies`, `${word.slice(0, -1)}ied`, `${word}ing`]
      : /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(word)
        ? [`${word}s`, `${word}${word.at(-1)}ed`, `${word}${word.at(-1)}ing`, `${word}ed`, `${word}ing`]
        : [...plural(word), `${word}ed`, `${word}ing`];

const IRREGULAR: Readonly<Record<string, string>> = {
  say: 'said',
  tell: 'told',
  speak: 'spoke spoken',
  write: 'wrote written',
  go: 'went gone',
  come: 'came',
  leave: 'left',
  arrive: 'arrived',
  meet: 'met',
  win: 'won',
  lose: 'lost',
  beat: 'beaten',
  fight: 'fought',
  hold: 'held',
  lead: 'led',
  think: 'thought',
  know: 'knew known',
  see: 'saw seen',
  hear: 'heard',
  feel: 'felt',
  buy: 'bought',
  sell: 'sold',
  give: 'gave given',
  take: 'took taken',
  make: 'made',
  build: 'built',
  run: 'ran',
  fly: 'flew flown',
  drive: 'drove driven',
  bring: 'brought',
  send: 'sent',
  begin: 'began begun',
  grow: 'grew grown',
  rise: 'rose risen',
  fall: 'fell fallen',
  become: 'became',
  find: 'found',
  get: 'got gotten',
  keep: 'kept',
  pay: 'paid',
  teach: 'taught',
  strike: 'struck',
  shoot: 'shot',
  steal: 'stole stolen',
  choose: 'chose chosen',
  draw: 'drew drawn',
  swear: 'swore sworn',
  sing: 'sang sung',
  read: 'read',
  set: 'set',
  put: 'put',
};

/**
 * Returns the common words of each of SENSE_GROUPS by their most frequent sense, with inflected
 * forms. The frequencies come from WordNet's index.sense.
 */
export function readSenses(folder: string): string[][] {
  const counts = new Map<string, Map<number, number>>();
  for (const line of readFileSync(join(folder, 'index.sense'), 'utf8').split('\n')) {
    const match = /^([a-z-]+)%\d:(\d\d):\S* \d+ (\d+) (\d+)/.exec(line);
    if (match === null) continue;
    const [, word = '', file = '', sense = '', times = ''] = match;
    const group = SENSE_GROUPS.findIndex((files) => files.includes(Number(file)));
    if (word.length < 3 || group < 0) continue;
    const own = counts.get(word) ?? new Map<number, number>();
    counts.set(word, own);
    own.set(group, (own.get(group) ?? 0) + Number(times) + (sense === '1' ? 0.5 : 0.1));
  }
  const groups: string[][] = SENSE_GROUPS.map(() => []);
  const chosen = new Map<string, number>();
  for (const [word, own] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [group, weight] = [...own].reduce((best, one) => (one[1] > best[1] ? one : best));
    // Rare words are included only for kinds that occur next to names.
    if (weight < 1 && group > 3) continue;
    const verb = (SENSE_GROUPS[group]?.[0] ?? 0) >= 29 && (SENSE_GROUPS[group]?.[0] ?? 0) < 44;
    const noun = !verb && (SENSE_GROUPS[group]?.[0] ?? 0) >= 3 && (SENSE_GROUPS[group]?.[0] ?? 0) < 29;
    const forms = [
      word,
      ...(verb ? [...verbForms(word), ...(IRREGULAR[word]?.split(' ') ?? [])] : noun ? plural(word) : []),
    ];
    for (const form of forms) if (form === word || !counts.has(form)) if (!chosen.has(form)) chosen.set(form, group);
  }
  for (const [form, group] of chosen) groups[group]?.push(form);
  return groups;
}
