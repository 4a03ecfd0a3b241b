import { createRandom } from '../../random.ts';
import { choose, zipf } from './chance.ts';
import type { Entity } from './names.ts';
import { type Text, writeText } from './text.ts';
import type { Language } from './words.ts';
import { DAY_MS, type Site, type World } from './world.ts';

export interface Topic {
  readonly qcode: string;
  readonly source: 'publisher' | 'classifier';
  readonly score: number;
}

/** What a text is about, and the text. Copies of an article have the same content. */
export interface Content {
  readonly language: Language;
  readonly text: Text;
  readonly topics: readonly Topic[];
}

export interface Fate {
  readonly state: 'ready' | 'rejected';
  readonly outcome: string;
  /** The article that this one is a copy or another URL of. */
  readonly original?: number;
}

export interface Article extends Fate {
  readonly id: number;
  readonly site: Site;
  readonly feed: number;
  readonly seenAt: number;
  readonly publishedAt: number | null;
  readonly section: string | null;
  /** Only of published articles. */
  readonly content?: Content;
  /** When the text changed, for the 5 % whose text did. */
  readonly changedAt: number | null;
  readonly random: () => number;
}

const ORIGINALS = 0.83;
const COPIES = 0.036;
const UNDATED = 0.02;
const CHANGED = 0.05;
/** Share of articles that report a story, which others of the same days report, too. */
const IN_STORY = 0.35;
/** Flatness of the frequencies of entities: the most frequent one is in about 4 % of the articles. */
const ENTITY_FLATNESS = 15;

const PURPOSES = { fate: 1, content: 2, article: 3, story: 4 } as const;

const randomOf = ({ seed }: World, purpose: keyof typeof PURPOSES, id: number): (() => number) => {
  const random = createRandom(Math.imul(id, 0x9e3779b1) ^ Math.imul(seed + PURPOSES[purpose], 0x85ebca6b));
  random(); // the first numbers of neighboring seeds are similar
  return random;
};

const isOriginal = (world: World, id: number): boolean => randomOf(world, 'fate', id)() < ORIGINALS;

/** An earlier article of the last days. */
const originalBefore = (world: World, id: number, random: () => number): number | undefined => {
  for (let other = id - 1 - Math.floor(random() * Math.min(800, id)); other > 0; other--)
    if (isOriginal(world, other)) return other;
  return undefined;
};

const REJECTIONS = {
  duplicate_url: 0.5,
  duplicate_content: 0.1,
  too_short: 0.2,
  not_found: 0.15,
  not_an_article: 0.05,
} as const;

const fateOf = (world: World, id: number): Fate => {
  const random = randomOf(world, 'fate', id);
  const share = random();
  const isPaywalled = random() < 0.04;
  if (share < ORIGINALS) return { state: 'ready', outcome: isPaywalled ? 'paywall' : 'ok' };
  const original = originalBefore(world, id, random);
  if (share < ORIGINALS + COPIES) return { state: 'ready', outcome: 'ok', ...(original ? { original } : {}) };
  const outcome = choose(random(), REJECTIONS);
  if (!outcome.startsWith('duplicate')) return { state: 'rejected', outcome };
  return original === undefined
    ? { state: 'rejected', outcome: 'too_short' }
    : { state: 'rejected', outcome, original };
};

const seenAt = ({ start, now, rows }: World, id: number): number => start + ((now.getTime() - start) * id) / rows;

const entityAt = ({ entities }: World, random: () => number, flatness = ENTITY_FLATNESS): Entity =>
  entities[zipf(random(), entities.length, flatness)] as Entity;

const topicAt = ({ topics }: World, random: () => number): string => topics[zipf(random(), topics.length, 8)] ?? '';

/** A story has some entities of its own, most of them little known before, and a topic. */
const storyAt = (world: World, at: number, random: () => number): { entities: Entity[]; topic: string } => {
  const day = Math.floor(at / DAY_MS) - (random() < 0.4 ? 1 : 0);
  const own = randomOf(world, 'story', day * 4_096 + zipf(random(), world.storiesPerDay, 3));
  return { entities: Array.from({ length: 4 }, () => entityAt(world, own, 300)), topic: topicAt(world, own) };
};

/** Generates the text of an article of a site, and what it is about. It depends on nothing but the world and the id. */
export function generateContent(world: World, id: number, site: Site): Content {
  const random = randomOf(world, 'content', id);
  const language = random() < 0.03 ? 'en' : site.language;
  const story = random() < IN_STORY ? storyAt(world, seenAt(world, id), random) : undefined;
  const entities = new Set<Entity>(story?.entities.filter(() => random() < 0.8));
  for (const count = 6 + Math.floor(random() * 14); entities.size < count; ) entities.add(entityAt(world, random));
  const topics = new Map<string, Topic>();
  for (let n = Math.floor(0.7 + random() * 1.5 + random() * 0.9); n > 0; n--) {
    const qcode = story && n === 1 ? story.topic : topicAt(world, random);
    const source = random() < 0.5 ? 'publisher' : 'classifier';
    topics.set(qcode, { qcode, source, score: source === 'publisher' ? 1 : 0.3 + random() * 0.7 });
  }
  return {
    language,
    text: writeText(world.stocks[language], [...entities], site.host, random),
    topics: [...topics.values()],
  };
}

const siteOf = (world: World, id: number): Site =>
  world.sites[zipf(randomOf(world, 'article', id)(), world.sites.length, 25)] as Site;

/** Generates the article with an id. It depends on nothing but the world and the id. */
export function generateArticle(world: World, id: number): Article {
  const fate = fateOf(world, id);
  const site = siteOf(world, id);
  const random = randomOf(world, 'article', id);
  random(); // chose the site
  const at = seenAt(world, id);
  const from = fate.state === 'ready' ? (fate.original ?? id) : id;
  const readyAt = at + 90_000;
  return {
    ...fate,
    id,
    site,
    // Articles of sites without a feed come from feeds of others.
    feed: site.feeds[Math.floor(random() * site.feeds.length)] ?? world.sites[0]?.feeds[0] ?? 0,
    seenAt: at,
    publishedAt: random() < UNDATED ? null : at + Math.log(1 - random()) * 45 * 60_000,
    section: random() < 0.7 ? (world.sections[zipf(random(), world.sections.length, 3)] ?? null) : null,
    changedAt:
      fate.state === 'ready' && random() < CHANGED
        ? Math.min(readyAt + random() * 6 * 3_600_000, world.now.getTime())
        : null,
    ...(fate.state === 'ready' ? { content: generateContent(world, from, siteOf(world, from)) } : {}),
    random,
  };
}
