import { readdirSync, readFileSync } from 'node:fs';
import type { EntityType, TaggedEntity, TagInput } from '../../../pipelines/tagging/tags.ts';
import { slug } from '../../../pipelines/text/fold.ts';

/** The person, organization or place that an annotated name means. */
export interface Meant {
  readonly type: EntityType;
  readonly name: string;
  /** Other names that are accepted. */
  readonly alike: readonly string[];
  /** The ids expected from these registers, and no others. */
  readonly ids: Readonly<Record<string, string>>;
}

export interface MarkedName {
  readonly in: 'title' | 'text';
  readonly start: number;
  readonly end: number;
  readonly meant: Meant;
}

/** A text of test/fixtures/links without its annotations. */
export interface MarkedText {
  readonly input: TagInput;
  readonly names: readonly MarkedName[];
  /** Countries mentioned only by their demonym. */
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

/** Sets of texts. The regression sets influenced training or tuning; see the README in their folder. */
export type TextSet = 'regression/first' | 'regression/second' | 'regression/later' | 'third' | 'blind';

export const REGRESSION_SETS = ['regression/first', 'regression/second', 'regression/later'] as const;

/**
 * Reads the texts of a folder. Files at even positions were used for development, files at odd
 * positions for grading.
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
/**
 * Ids that are compared only if the answer has them; the country only for cities and states, since
 * no register covers other places.
 */
const MAY_BE_MORE = ['iso3166-2', 'country'];
const hasRegister = (ids: Meant['ids']): boolean => ids['geonames'] !== undefined || ids['iso3166-2'] !== undefined;
const withoutArticle = (name: string): string => slug(name).replace(/^the-/, '');

/** Whether an entity is the expected one, by its ids or, without ids, by its key. */
export const isMeant = (entity: Pick<TaggedEntity, 'type' | 'key' | 'ids'>, meant: Meant): boolean => {
  if (entity.type !== meant.type) return false;
  if (REGISTERS.some((register) => entity.ids[register] !== meant.ids[register])) return false;
  const more = hasRegister(meant.ids) ? MAY_BE_MORE : [];
  if (more.some((id) => meant.ids[id] !== undefined && entity.ids[id] !== meant.ids[id])) return false;
  if (['iso2', 'geonames', 'iso3166-2'].some((id) => meant.ids[id] !== undefined)) return true;
  return [meant.name, ...meant.alike].map(withoutArticle).some(
    // A region's key ends in its country, so that Punjab in Pakistan differs from Punjab in India.
    (key) => entity.key === key || (entity.type === 'place' && entity.key.replace(/-[a-z]{2}$/, '') === key),
  );
};
