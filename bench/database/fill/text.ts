import { zipf } from './chance.ts';
import type { Entity } from './names.ts';
import type { WordStock } from './words.ts';

export interface Mention {
  readonly in: 'title' | 'text';
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Text {
  readonly title: string;
  readonly body: string;
  readonly html: string;
  readonly links: readonly { readonly url: string; readonly text: string }[];
  readonly words: number;
  /** Mentions of each named entity, those in the title first. */
  readonly mentions: ReadonlyMap<Entity, readonly Mention[]>;
}

const MIN_LENGTH = 2_000;
const MAX_LENGTH = 3_600;
/** Share of paragraphs with a link, and of those that are a heading. */
const LINKED = 0.3;
const HEADINGS = 0.1;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Persons are called by their last name when they are named again. */
const shortName = ({ type, name }: Entity): string =>
  type === 'person' ? name.slice(name.lastIndexOf(' ') + 1) : name;

/** The order in which a text names its entities: each once or several times, most of them seldom. */
const orderOfNames = (entities: readonly Entity[], random: () => number): Entity[] => {
  const names = entities.flatMap((entity) => Array<Entity>(1 + zipf(random(), 6, 0.2)).fill(entity));
  for (let n = names.length - 1; n > 0; n--) {
    const other = Math.floor(random() * (n + 1));
    [names[n], names[other]] = [names[other] as Entity, names[n] as Entity];
  }
  return names;
};

/**
 * Writes an article of words by frequency that names all entities. Offsets count UTF-16 units; all
 * names are without surrogates.
 */
export function writeText(stock: WordStock, entities: readonly Entity[], site: string, random: () => number): Text {
  const mentions = new Map<Entity, Mention[]>();
  const note = (entity: Entity, mention: Mention): void => {
    const known = mentions.get(entity);
    if (known) known.push(mention);
    else mentions.set(entity, [mention]);
  };
  let words = 0;
  const wordsOf = (count: number): string => {
    let text = stock.word(random);
    for (let n = 1; n < count; n++) text += ` ${stock.word(random)}`;
    words += count;
    return text;
  };

  const [first] = entities;
  let title = wordsOf(5 + Math.floor(random() * 4));
  if (first && random() < 0.6) {
    title = `${first.name}: ${title}`;
    note(first, { in: 'title', start: 0, end: first.name.length, text: first.name });
  } else title = capitalized(title);

  const links: { url: string; text: string }[] = [];
  const names = orderOfNames(entities, random);
  const length = MIN_LENGTH + random() * (MAX_LENGTH - MIN_LENGTH);
  let body = '';
  let html = '';
  while (body.length < length || names.length > 0) {
    if (body !== '') {
      body += '\n\n';
      html += '\n';
    }
    if (body !== '' && random() < HEADINGS) {
      const heading = capitalized(wordsOf(3));
      body += heading;
      html += `<h2>${heading}</h2>`;
      continue;
    }
    const start = body.length;
    let link: Mention | undefined;
    for (let sentence = 2 + Math.floor(random() * 3); sentence > 0; sentence--) {
      if (body.length > start) body += ' ';
      body += capitalized(wordsOf(3 + Math.floor(random() * 7)));
      const entity = names.pop();
      if (entity) {
        const text = mentions.has(entity) ? shortName(entity) : entity.name;
        link = { in: 'text', start: body.length + 1, end: body.length + 1 + text.length, text };
        body += ` ${text}`;
        note(entity, link);
      }
      body += ` ${wordsOf(2 + Math.floor(random() * 9))}.`;
    }
    html += '<p>';
    if (link && random() < LINKED) {
      const href = `https://${site}/${encodeURIComponent(link.text.toLowerCase())}`;
      links.push({ url: href, text: link.text });
      html += `${escaped(body.slice(start, link.start))}<a href="${href}" rel="noopener noreferrer">${escaped(link.text)}</a>${escaped(body.slice(link.end))}</p>`;
    } else html += `${escaped(body.slice(start))}</p>`;
  }
  return { title, body, html, links, words, mentions };
}
