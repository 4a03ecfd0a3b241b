import { readdirSync, readFileSync } from 'node:fs';
import type { EntityType, TaggedEntity, TagInput } from '../../../pipelines/tagging/tags.ts';
import { slug } from '../../../pipelines/tagging/tokens/fold.ts';

/** Who or where a marked name is. */
export interface Meant {
  readonly type: EntityType;
  readonly name: string;
  /** Other names by which it is as well known. */
  readonly alike: readonly string[];
  /** What `ids` must hold of these registers, and no more. */
  readonly ids: Readonly<Record<string, string>>;
}

export interface MarkedName {
  readonly in: 'title' | 'text';
  readonly start: number;
  readonly end: number;
  readonly meant: Meant;
}

/** One text of test/fixtures/links, its marks taken out. */
export interface MarkedText {
  readonly input: TagInput;
  readonly names: readonly MarkedName[];
  /** Countries that are present by their demonym only. */
  readonly demonyms: readonly Meant[];
}

interface Fixture {
  readonly language?: string;
  readonly title: string;
  readonly text: string;
  readonly entities: Readonly<Record<string, string>>;
  readonly alike?: Readonly<Record<string, readonly string[]>>;
  readonly demonyms?: readonly string[];
}

const country = (code: string): Meant => ({ type: 'place', name: code, alike: [], ids: { iso2: code } });

const describedAs = (name: string, description: string, alike: readonly string[]): Meant => {
  const [type, ...ids] = description.split(' ');
  return { type: type as EntityType, name, alike, ids: Object.fromEntries(ids.map((id) => id.split('='))) };
};

const unmark = ({ language, title, text, entities, alike = {}, demonyms = [] }: Fixture): MarkedText => {
  const names: MarkedName[] = [];
  const read = (part: 'title' | 'text', marked: string): string => {
    let plain = '';
    let at = 0;
    for (const mark of marked.matchAll(/\{([^|}]+)(?:\|([^}]+))?\}/g)) {
      const [all, surface = '', ref = surface] = mark;
      const description = entities[ref];
      if (description === undefined && !/^[A-Z]{2}$/.test(ref)) throw new Error(`"${ref}" of "${title}" is not said`);
      plain += marked.slice(at, mark.index);
      const meant = description === undefined ? country(ref) : describedAs(ref, description, alike[ref] ?? []);
      names.push({ in: part, start: plain.length, end: plain.length + surface.length, meant });
      plain += surface;
      at = mark.index + all.length;
    }
    return plain + marked.slice(at);
  };
  const input = { title: read('title', title), text: read('text', text), ...(language ? { language } : {}) };
  return { input, names, demonyms: demonyms.map(country) };
};

const folder = new URL('../../fixtures/links/', import.meta.url);

/** Which texts. Those of regression sets were learned from, or chose what stays in the tagger; see the folder's README. */
export type TextSet = 'regression/first' | 'regression/second' | 'regression/later' | 'third' | 'blind';

export const REGRESSION_SETS = ['regression/first', 'regression/second', 'regression/later'] as const;

/**
 * The texts of a folder; of its files only those at even positions, which are there to learn from, or those at odd
 * ones, which are there to judge.
 */
export const readMarkedTexts = (set: TextSet, half?: 'even' | 'odd'): MarkedText[] =>
  readdirSync(new URL(`${set}/`, folder))
    .sort()
    .flatMap((file) => {
      const fixtures: Fixture[] = JSON.parse(readFileSync(new URL(`${set}/${file}`, folder), 'utf8'));
      return fixtures.filter((_, n) => half === undefined || n % 2 === (half === 'even' ? 0 : 1));
    })
    .map(unmark);

const REGISTERS = ['iso2', 'geonames', 'ticker'];
/** Asked for where the answer has it only; the country of cities and of states, as no register has the other places. */
const MAY_BE_MORE = ['iso3166-2', 'country'];
const hasRegister = (ids: Meant['ids']): boolean => ids['geonames'] !== undefined || ids['iso3166-2'] !== undefined;
const withoutArticle = (name: string): string => slug(name).replace(/^the-/, '');

/** Whether an entity is the one that is meant: by its ids where it has any, else by its key. */
export const isMeant = (entity: Pick<TaggedEntity, 'type' | 'key' | 'ids'>, meant: Meant): boolean => {
  if (entity.type !== meant.type) return false;
  if (REGISTERS.some((register) => entity.ids[register] !== meant.ids[register])) return false;
  const more = hasRegister(meant.ids) ? MAY_BE_MORE : [];
  if (more.some((id) => meant.ids[id] !== undefined && entity.ids[id] !== meant.ids[id])) return false;
  if (['iso2', 'geonames', 'iso3166-2'].some((id) => meant.ids[id] !== undefined)) return true;
  return [meant.name, ...meant.alike].map(withoutArticle).some(
    // A region's key ends in its country, so that Punjab in Pakistan is not Punjab in India.
    (key) => entity.key === key || (entity.type === 'place' && entity.key.replace(/-[a-z]{2}$/, '') === key),
  );
};
