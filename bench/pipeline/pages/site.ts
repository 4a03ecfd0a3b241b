import { createRandom } from '../../chaos/random.ts';
import { LANGUAGES, type Language } from './texts.ts';

/** What all pages of a site share: its content management system, its names of classes, its weight. */
export interface Site {
  readonly number: number;
  readonly name: string;
  readonly language: Language;
  readonly layout: Layout;
  /** Returns the class attribute of a part of the page, such as `teaser-title`. */
  readonly css: (part: string) => string;
  readonly sections: readonly string[];
  /** Links of the navigation and of the footer. */
  readonly links: number;
  /** Whether its styles are inline; their share of what is neither text nor markup. */
  readonly styleShare: number;
  /** Whether readers' comments are part of the page. */
  readonly hasComments: boolean;
  readonly hasIcons: boolean;
  /** White space in front of each line. */
  readonly indent: string;
}

export type Layout = 'blog' | 'app' | 'broadsheet' | 'portal' | 'classic';

const LAYOUTS: readonly [Layout, ...Layout[]] = ['blog', 'app', 'broadsheet', 'portal', 'classic'];

const SECTIONS: Readonly<Record<Language, string>> = {
  en: 'News World Politics Business Sport Culture Science Opinion Travel Health Weather Local',
  de: 'Nachrichten Welt Politik Wirtschaft Sport Kultur Wissen Meinung Reise Gesundheit Wetter Region',
  es: 'Noticias Mundo Política Economía Deportes Cultura Ciencia Opinión Viajes Salud Tiempo Local',
  fr: 'Actualité Monde Politique Économie Sport Culture Sciences Débats Voyage Santé Météo Régions',
  it: 'Notizie Mondo Politica Economia Sport Cultura Scienze Opinioni Viaggi Salute Meteo Locale',
  nl: 'Nieuws Wereld Politiek Economie Sport Cultuur Wetenschap Opinie Reizen Gezondheid Weer Regio',
};

const NAMES: readonly [string, ...string[]] = ['Courier', 'Gazette', 'Herald', 'Ledger', 'Post', 'Standard', 'Times'];
const TOWNS: readonly [string, ...string[]] = [
  'Ashcombe',
  'Belmar',
  'Corvale',
  'Dunmore',
  'Elbridge',
  'Farrow',
  'Varn',
];

/** Share of sites in English. */
const ENGLISH = 0.85;

const letters = (value: number): string => value.toString(36).padStart(5, '0').slice(-5);

/** How content management systems name classes. */
const NAMINGS: readonly [Naming, ...Naming[]] = [
  (part) => part,
  (part, site) => `${letters(site)}-${part} ${letters(site)}-${part.replace('-', '__')}--default`,
  (part, site) =>
    `${part.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}_${letters(hash(part, site))}`,
  (part, site) => `${utilities(hash(part, site))} js-${part}`,
];

type Naming = (part: string, site: number) => string;

const hash = (text: string, seed: number): number => {
  let sum = seed;
  for (const letter of text) sum = (Math.imul(sum, 31) + letter.charCodeAt(0)) >>> 0;
  return sum;
};

const UTILITIES =
  'mt-4 mb-2 px-3 py-1 flex grid block text-lg text-sm leading-7 font-serif font-bold md:text-xl lg:w-2/3 border-b border-gray-200 hover:underline items-center justify-between gap-6'.split(
    ' ',
  );

const utilities = (seed: number): string => UTILITIES.filter((_, n) => (seed >> (n % 24)) % 3 === 0).join(' ');

/** Invents the site with this number, the same each time. */
export function inventSite(number: number): Site {
  const random = createRandom(number * 7_919 + 1);
  const naming = random.pick(NAMINGS);
  const cache = new Map<string, string>();
  const language = random.chance(ENGLISH) ? 'en' : random.pick(LANGUAGES);
  return {
    number,
    name: `${random.pick(TOWNS)} ${random.pick(NAMES)} ${number}`,
    language,
    layout: random.pick(LAYOUTS),
    css: (part) => {
      const known = cache.get(part) ?? `class="${naming(part, number)}"`;
      cache.set(part, known);
      return known;
    },
    sections: SECTIONS[language].split(' '),
    links: random.between(15, 100),
    styleShare: random.chance(0.4) ? 0.85 : 0.03,
    hasComments: random.chance(0.3),
    hasIcons: random.chance(0.4),
    indent: ' '.repeat(random.pick([0, 0, 2, 4, 12])),
  };
}
