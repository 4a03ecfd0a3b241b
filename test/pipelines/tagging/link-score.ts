import type { Mention, TaggedEntity } from '../../../pipelines/tagging/tags.ts';
import { isMeant, type MarkedText, type Meant } from './marked-texts.ts';

export interface LinkScore {
  /** Number of annotated names and demonyms. */
  links: number;
  right: number;
  /** Number of names and demonyms tagged. */
  given: number;
  /** Errors, one line each. */
  readonly wrong: string[];
}

/** Returns a mention without "the", possessive and punctuation, for comparison. */
const trimmed = (text: string, start: number, end: number): string => {
  const name = text.slice(start, end);
  const front = /^(?:the\s+|[\s"'“‘(.,;:-]+)*/i.exec(name)?.[0].length ?? 0;
  const back = /(?:['’]s|[\s"'”’).,;:-]+)*$/.exec(name)?.[0].length ?? 0;
  return `${start + front} ${end - back}`;
};

type Tagged = Pick<TaggedEntity, 'type' | 'key' | 'ids' | 'mentions'>;

const show = (one: Tagged | undefined): string =>
  one === undefined ? 'nothing' : `${one.type} ${one.key} ${JSON.stringify(one.ids)}`;

/**
 * Scores the links of a tagger: how many annotated names are found and linked correctly, and how
 * many others are tagged.
 */
export const scoreLinks = (texts: readonly MarkedText[], tag: (text: MarkedText) => readonly Tagged[]): LinkScore => {
  const score: LinkScore = { links: 0, right: 0, given: 0, wrong: [] };
  for (const text of texts) {
    const { input, names, demonyms } = text;
    const entities = tag(text);
    const place = ({ in: part, start, end }: Pick<Mention, 'in' | 'start' | 'end'>): string =>
      `${part} ${trimmed(input[part], start, end)}`;
    const byPlace = new Map(entities.flatMap((entity) => entity.mentions.map((one) => [place(one), entity] as const)));
    const unnamed = entities.filter((entity) => entity.mentions.length === 0);
    const say = (what: string) => score.wrong.push(`${input.title} | ${what}`);
    const judge = (entity: Tagged | undefined, meant: Meant, what: string) => {
      score.links++;
      if (entity !== undefined && isMeant(entity, meant)) score.right++;
      else say(`${what} is ${meant.type} ${meant.name} ${JSON.stringify(meant.ids)}, not ${show(entity)}`);
    };
    for (const name of names)
      judge(byPlace.get(place(name)), name.meant, `"${input[name.in].slice(name.start, name.end)}"`);
    for (const meant of demonyms)
      judge(
        unnamed.find((entity) => isMeant(entity, meant)),
        meant,
        'demonym',
      );
    score.given += byPlace.size + unnamed.length;
    const places = new Set(names.map(place));
    for (const [at, entity] of byPlace)
      if (!places.has(at)) say(`unasked: ${show(entity)}: "${entity.mentions.map((one) => one.text).join('", "')}"`);
    for (const entity of unnamed)
      if (!demonyms.some((meant) => isMeant(entity, meant))) say(`unasked demonym: ${show(entity)}`);
  }
  return score;
};
