import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_FOLDER } from '../../../config/project-folder.ts';
import { createRandom, type Random } from '../../chaos/random.ts';
import { around } from './around.ts';

export interface Text {
  readonly language: Language;
  readonly title: string;
  readonly paragraphs: readonly string[];
}

interface Story {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

export type Language = 'en' | 'de' | 'es' | 'fr' | 'it' | 'nl';

export const LANGUAGES: readonly [Language, ...Language[]] = ['en', 'de', 'es', 'fr', 'it', 'nl'];

const FOLDER = join(PROJECT_FOLDER, 'bench/training/entities');

/** Words of an article: the median, and how far others are from it. */
const WORDS = { median: 480, spread: 0.6, least: 90, most: 4_000 };

/**
 * Different names in an article. Later ones are replaced by these, as an article names the same
 * people and places repeatedly.
 */
const CAST: Readonly<Record<string, number>> = { P: 5, O: 5, L: 5 };

/** A name in the texts: `[P Anika Roy]`, with its kind. */
const NAME = /\[([POLM]) ([^[\]]+)\]/g;

const wordsIn = (text: string): number => text.split(' ').length;

/** Reads the news texts that were written to train the name model, with the brackets around their names. */
const readStories = (language: Language): Story[] => {
  const folder = join(FOLDER, language === 'en' ? 'texts' : `texts-${language}`);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => `\n${readFileSync(join(folder, name), 'utf8')}`.split('\n## ').slice(1))
    .map((document) => {
      const [, title = '', ...paragraphs] = document.split('\n').filter((line) => line.trim() !== '');
      return { title, paragraphs };
    })
    .filter(({ paragraphs }) => paragraphs.length > 0);
};

/** Returns a function that gives the stories of one article the same few names. */
const createCast = (random: Random) => {
  const casts = new Map<string, string[]>();
  return (text: string): string =>
    text.replaceAll(NAME, (_, kind: string, name: string) => {
      const cast = casts.get(kind) ?? [];
      casts.set(kind, cast);
      if (cast.includes(name)) return name;
      if (cast.length >= (CAST[kind] ?? Number.POSITIVE_INFINITY)) return cast[random.below(cast.length)] ?? name;
      cast.push(name);
      return name;
    });
};

/** Deals stories in random order, and shuffles them again when all are used. */
const createDeck = (stories: readonly Story[], random: Random) => {
  let left: Story[] = [];
  return (): Story => {
    if (left.length === 0) left = random.shuffled(stories);
    const story = left.pop();
    if (!story) throw new Error('there are no texts');
    return story;
  };
};

/** Writes articles of realistic length by joining invented news stories, no two alike. */
export function createWriter(seed: number) {
  const random = createRandom(seed);
  const decks = () => new Map(LANGUAGES.map((language) => [language, createDeck(readStories(language), random)]));
  const [stories, others] = [decks(), decks()];
  const dealFrom = (from: typeof stories, language: Language): Story => {
    const deal = from.get(language);
    if (!deal) throw new Error(`there are no texts in ${language}`);
    return deal();
  };
  const texts = new Set<string>();
  const write = (language: Language): Text => {
    const wanted = Math.min(WORDS.most, Math.max(WORDS.least, around(random, WORDS.median, WORDS.spread)));
    const first = dealFrom(stories, language);
    const cast = createCast(random);
    const title = cast(first.title);
    const paragraphs: string[] = [];
    for (let [story, words] = [first, 0]; ; story = dealFrom(stories, language)) {
      for (const paragraph of story.paragraphs) {
        if (words >= wanted) break;
        paragraphs.push(cast(paragraph));
        words += wordsIn(paragraph);
      }
      if (words >= wanted) break;
    }
    const text = paragraphs.join('\n');
    if (texts.has(text)) return write(language);
    texts.add(text);
    return { language, title, paragraphs };
  };
  return {
    write,
    /** Headlines of other articles, for lists of links. */
    headlines: (language: Language, count: number): string[] =>
      Array.from({ length: count }, () => dealFrom(others, language).title.replaceAll(NAME, '$2')),
  };
}

export type Writer = ReturnType<typeof createWriter>;
