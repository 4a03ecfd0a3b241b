import { lengthOf } from '../blocks.ts';
import { countWords } from '../text-length.ts';
import { type PageSigns, saysArticle } from './page-signs.ts';

/** An article about bot checks is longer than a bot check. */
const LONGEST_BOT_WALL = 150;

const BOT_TITLE =
  /^(?:just a moment|attention required|access (?:to this page has been )?denied|pardon our interruption|are you (?:a )?(?:human|robot)|robot check|security check|bot verification|please wait|human verification|verify you are human|ddos-guard|one moment, please|checking your browser|request blocked|un momento|einen moment)/i;
const BOT_TEXT =
  /\b(?:verify(?:ing)? (?:that )?you are (?:a )?human|you are (?:not )?a robot|checking (?:if the site connection is secure|your browser)|enable javascript and cookies to continue|unusual (?:traffic|activity) from your (?:computer )?network|needs to review the security of your connection|automated (?:access|requests|traffic)|complete the captcha|solve (?:the|this) captcha|press (?:and|&) hold)\b/i;
/** Written into the page by the services that check. Some are on ordinary pages too, so the text must be short as well. */
const BOT_SOURCE = [
  'cf-challenge',
  '_cf_chl_opt',
  'px-captcha',
  'captcha-delivery.com',
  '_Incapsula_Resource',
  'awsWafCookieDomainList',
];

/** Whether a check for bots was served instead of the page. */
export const isBotWall = (page: PageSigns, bodyText: string): boolean => {
  if (countWords(bodyText) >= LONGEST_BOT_WALL || saysArticle(page)) return false;
  return (
    BOT_TITLE.test(page.windowTitle) ||
    page.blocks.some(({ text }) => text.length < 500 && BOT_TEXT.test(text)) ||
    BOT_SOURCE.some((mark) => page.source.includes(mark))
  );
};

/** Consent dialogues are long, but no page with an article is as short. In characters. */
const LONGEST_CONSENT_WALL = 12_000;
const LEAST_TERMS = 3;
const LEAST_SHARE = 0.3;

/** What such dialogues say, in the languages that have to. */
const CONSENT_TERMS: readonly RegExp[] = [
  /\baccept (?:all|cookies|and continue)\b|\bagree and continue\b|\balle (?:akzeptieren|annehmen)\b|\bzustimmen\b|\btout accepter\b|\baccepter et\b|\baceptar (?:todo|y)\b|\baccetta\b|\bakkoord\b/i,
  /\b(?:reject|decline) all\b|\balle ablehnen\b|\btout refuser\b|\bcontinuer sans accepter\b|\brechazar\b|\brifiuta\b/i,
  /\bmanage (?:your )?(?:options|settings|preferences|choices|cookies)\b|\bprivacy settings\b|\beinstellungen\b|\bparamétrer\b|\bconfigurar\b|\bgestisci\b/i,
  /\b(?:our|\d+) (?:third[- ]party )?partners\b|\bwe and our\b|\bunsere[nr]? (?:\d+ )?partnern?\b|\bnos (?:\d+ )?partenaires\b|\bnuestros socios\b|\bnostri partner\b/i,
  /\blegitimate interest\b|\bberechtigte[sn]? interesse\b|\bintérêt légitime\b|\binterés legítimo\b|\blegittimo interesse\b/i,
  /\bcookies?\b/i,
  /\bpersonali[sz]ed (?:ads|advertising|content)\b|\bpersonalisierte (?:werbung|anzeigen)\b|\bpublicités? personnalisée?s?\b|\bpublicidad personalizada\b|\bpubblicità personalizzata\b/i,
  /\bprivacy (?:policy|notice)\b|\bdatenschutz(?:erklärung)?\b|\bpolitique de (?:confidentialité|cookies)\b|\bpolítica de (?:privacidad|cookies)\b|\binformativa sulla privacy\b/i,
  /\bpersonal data\b|\bpersonenbezogene\b|\bdonnées personnelles\b|\bdatos personales\b|\bdati personali\b/i,
];

/** Whether only a dialogue about cookies and consent was served. */
export const isConsentWall = (page: PageSigns): boolean => {
  const length = lengthOf(page.blocks);
  if (length === 0 || length > LONGEST_CONSENT_WALL || saysArticle(page)) return false;
  const about = page.blocks.filter(({ text }) => CONSENT_TERMS.some((term) => term.test(text)));
  const terms = CONSENT_TERMS.filter((term) => about.some(({ text }) => term.test(text)));
  return terms.length >= LEAST_TERMS && lengthOf(about) >= LEAST_SHARE * length;
};
