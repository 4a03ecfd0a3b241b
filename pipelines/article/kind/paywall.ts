import type { Block } from '../blocks.ts';
import { countWords } from '../text-length.ts';
import type { PageSigns } from './page-signs.ts';

/** Words. Free parts are shorter than this; whoever serves more has served the article, whatever else he says. */
const LONGEST_FREE_PART = 400;
/** Without a word in the page's data the text must be shorter still. */
const LONGEST_UNDECLARED = 250;
const LONGEST_LINE = 300;

const STOPS_HERE = new RegExp(
  [
    '(?:subscribe|sign up|log ?in|register|join)\\b.{0,60}\\bto (?:continue|keep|finish|read (?:on|more|the (?:rest|full)|this))',
    'to (?:continue|keep|finish) reading\\b',
    'to read (?:the (?:rest|full)|this) (?:of )?(?:this |the )?(?:story|article)',
    '(?:article|story|content) is (?:only |exclusively )?(?:for|available to|reserved for) (?:our )?(?:subscribers|members)',
    '(?:subscriber|member)s?[- ](?:only|exclusive)',
    'already (?:a|have a) (?:subscriber|subscription|member)',
    "you(?:'|’)ve (?:reached|read) (?:your|all your)\\b.{0,40}\\bfree articles",
    // German
    '(?:weiterlesen|weiterzulesen) mit\\b',
    '(?:nur|exklusiv) für abonnent',
    '(?:artikel|inhalt) ist abonnent',
    // French, Spanish, Portuguese, Italian
    'réservée? aux abonnée?s',
    'il vous reste \\d+.{0,20} à (?:lire|découvrir)',
    '(?:contenido|noticia|artículo) (?:exclusivo|solo) para (?:suscriptores|socios)',
    '(?:conteúdo|matéria) exclusiv[oa] para assinantes',
    'riservato agli abbonati',
    // Nordic, Dutch, Polish, Russian
    'för prenumeranter',
    'for abonnenter',
    'alleen voor abonnees',
    'dla (?:prenumeratorów|subskrybentów)',
    'только для подписчиков',
    // Japanese, Chinese
    '有料会員',
    '会員限定',
    '続きを読むには',
    '订阅后',
  ].join('|'),
  'i',
);

/**
 * Whether the page keeps part of the article for subscribers. Many sites say so in their data and serve the whole text
 * all the same: then it is no wall to us.
 */
export const isPaywalled = (page: PageSigns, bodyText: string): boolean => {
  const words = countWords(bodyText);
  if (words >= LONGEST_FREE_PART && !isMuchShorterThanStated(page, words)) return false;
  if (isDeclaredLocked(page)) return true;
  return words < LONGEST_UNDECLARED && page.blocks.some(isGate);
};

/** The free part without the offer to subscribe that ends it. */
export const withoutGate = (blocks: readonly Block[]): readonly Block[] => blocks.filter((block) => !isGate(block));

const isGate = ({ text }: Block): boolean => text.length < LONGEST_LINE && STOPS_HERE.test(text);

const isDeclaredLocked = ({ articles, meta }: PageSigns): boolean =>
  /^false$/i.test(String(articles[0]?.['isAccessibleForFree'] ?? '')) ||
  /^(?:locked|metered|premium|paid)$/i.test(meta.first('article:content_tier', 'content_tier') ?? '');

const isMuchShorterThanStated = ({ articles }: PageSigns, words: number): boolean =>
  Number(articles[0]?.['wordCount'] ?? 0) > 2 * words;
