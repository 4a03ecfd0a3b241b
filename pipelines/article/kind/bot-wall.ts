import type { Block } from '../blocks/blocks.ts';
import { containsPhrase, wholePhrase } from '../phrases.ts';
import { type PageSigns, saysArticle } from './page-signs.ts';
import { namesOf, wordsOf } from './page-text.ts';

/** Words of prose. Checks that explain themselves are longer than one would think; an article of that length is rare. */
const MAX_BOT_WALL_LENGTH = 250;
/** Words of prose that is not about the check. */
const MAX_OTHER = 60;
/** Next to a mark of such a service and no other sign. */
const MAX_OTHER_UNEXPLAINED = 25;
const MAX_LINE_LENGTH = 500;

/** The whole title, because a headline goes on. */
const TITLE = wholePhrase('bot wall: title');

/** Addresses the reader; an article about such checks uses the third person. */
const hasSentence = containsPhrase('bot wall: sentence');

/** A paragraph that mentions one of these explains the check. */
const hasSubject = containsPhrase('bot wall: subject');

/** Written by services that check, on pages that are nothing but the check. */
const CHALLENGE = [
  '_cf_chl_opt',
  'cf-challenge',
  "'host':'geo.captcha-delivery.com'",
  'gokuProps',
  'awsWafCookieDomainList',
];
/** Written by them on ordinary pages too. */
const SENSOR = ['px-captcha', 'captcha-delivery.com', '_Incapsula_Resource'];

/** Whether a check for programs, or a refusal of them, was served instead of the page. */
export const isBotWall = (page: PageSigns, body: readonly Block[]): boolean => {
  if (saysArticle(page) || wordsOf(body) >= MAX_BOT_WALL_LENGTH) return false;
  const has = (mark: string) => page.source.includes(mark);
  const other = wordsOf(page.blocks.filter(({ text }) => !isAbout(text)));
  if (other > MAX_OTHER) return false;
  if (namesOf(page).some((name) => TITLE.test(name)) || page.blocks.some(({ text }) => says(text))) return true;
  return other < MAX_OTHER_UNEXPLAINED && (CHALLENGE.some(has) || SENSOR.some(has));
};

const says = (text: string): boolean => text.length < MAX_LINE_LENGTH && hasSentence(text);

const isAbout = (text: string): boolean => hasSubject(text) || says(text);
