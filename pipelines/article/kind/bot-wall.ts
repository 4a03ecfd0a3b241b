import type { Block } from '../blocks/blocks.ts';
import { containsPhrase, wholePhrase } from '../phrases.ts';
import { declaresArticle, type PageFeatures } from './page-features.ts';
import { proseWordsIn, titlesOf } from './page-text.ts';

/** Words of prose. Checks that explain themselves are long; few articles are as short. */
const MAX_BOT_WALL_WORDS = 250;
/** Words of prose that is not about the check. */
const MAX_OTHER_WORDS = 60;
/** The same where the only evidence is code of a checking service. */
const MAX_OTHER_WORDS_UNEXPLAINED = 25;
const MAX_SENTENCE_LENGTH = 500;

/** The whole title, because a headline goes on. */
const TITLE = wholePhrase('bot wall: title');

/** Addresses the reader; an article about such checks uses the third person. */
const hasSentence = containsPhrase('bot wall: sentence');

/** A paragraph that mentions one of these explains the check. */
const hasSubject = containsPhrase('bot wall: subject');

/** Code of checking services on pages that contain only the check. */
const CHALLENGE = [
  '_cf_chl_opt',
  'cf-challenge',
  "'host':'geo.captcha-delivery.com'",
  'gokuProps',
  'awsWafCookieDomainList',
];
/** Code of checking services that ordinary pages contain too. */
const SENSOR = ['px-captcha', 'captcha-delivery.com', '_Incapsula_Resource'];

/** Whether the server sent a check for bots, or a refusal of bots, instead of the page. */
export function isBotWall(page: PageFeatures, body: readonly Block[]): boolean {
  if (declaresArticle(page) || proseWordsIn(body) >= MAX_BOT_WALL_WORDS) return false;
  const has = (code: string) => page.source.includes(code);
  const other = proseWordsIn(page.blocks.filter(({ text }) => !isAboutCheck(text)));
  if (other > MAX_OTHER_WORDS) return false;
  if (titlesOf(page).some((title) => TITLE.test(title)) || page.blocks.some(({ text }) => isSentence(text)))
    return true;
  return other < MAX_OTHER_WORDS_UNEXPLAINED && (CHALLENGE.some(has) || SENSOR.some(has));
}

const isSentence = (text: string): boolean => text.length < MAX_SENTENCE_LENGTH && hasSentence(text);

const isAboutCheck = (text: string): boolean => hasSubject(text) || isSentence(text);
