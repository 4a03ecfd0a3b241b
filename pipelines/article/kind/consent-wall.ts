import { isTooShort } from '../../text/text-length.ts';
import { type Block, lengthOf, textOf } from '../blocks/blocks.ts';
import { type PageSigns, saysArticle } from './page-signs.ts';
import { wordsOf } from './page-text.ts';
import { anyIn, anyOf } from './phrases.ts';

/** In characters of the page. Dialogues are long, but lists of partners are longer than this only behind a button. */
const MAX_CONSENT_WALL_LENGTH = 20_000;
const MIN_TERMS = 3;
/** Words of prose about anything else: an offer to pay instead, an imprint. */
const MAX_OTHER = 60;
const MAX_OTHER_SHARE = 0.5;
const MAX_OTHER_ANYWAY = 25;

/** What such dialogues say, in the languages of the countries whose laws ask for them. Each line is one term. */
const TERMS: readonly RegExp[] = [
  anyOf(
    '(?:browser )?cookies?',
    'cookie(?:policy|beleid|politik)',
    'cookiepoliti[ck]k?',
    'ciasteczk\\p{L}+',
    'файл\\p{L}* cookie',
    'evästee\\p{L}+',
  ),
  anyOf(
    '(?:i )?(?:accept|agree)(?: all| cookies| and continue| & continue)',
    'i accept',
    'alle[sn]? (?:akzeptieren|annehmen|zulassen|zustimmen)',
    'akzeptieren und weiter',
    'zustimm(?:en|ung)',
    '(?:tout )?accepter(?: et| &| tout)?',
    'aceptar (?:todo|todas|y)',
    'acepto',
    'accett[aio](?: tutti| e continua)?',
    'aceitar (?:tudo|todos|e)',
    'akkoord|accepteren|toestemming',
    'godkänn(?:er| alla)?|acceptera',
    'godta(?:r)? alle|accept[eé]r alle|samtykke',
    'hyväksy(?:n)? (?:kaikki|evästeet)',
    'wyrażasz zgodę|zgadzam się|przejdź do serwisu|akceptuję',
    'souhlas(?:ím|it)?|přijmout vše',
    'súhlas(?:ím)?',
    'elfogad(?:om)?',
    'sunt de acord|accept toate',
    'αποδοχή|συμφωνώ',
    'принять все|согла(?:сен|сие)',
    'kabul (?:et|ediyorum)',
  ),
  anyOf(
    '(?:reject|decline|refuse|deny)(?: all)?',
    '(?:alle[s]? )?ablehnen',
    '(?:tout )?refuser|continuer sans accepter',
    'rechazar',
    'rifiut[ao]',
    'rejeitar|recusar',
    'weigeren|afwijzen',
    'avvisa|avböj|kun nødvendige|afvis|bara nödvändiga',
    'hylkää|vain välttämättömät',
    'odrzuć|nie zgadzam',
    'odmítnout|nesouhlasím',
  ),
  anyOf(
    '(?:manage|customi[sz]e|change)(?: your| my)? (?:options|settings|preferences|choices|cookies)',
    'privacy (?:settings|choices)|show purposes|more options',
    'einstellungen|weitere optionen',
    'paramétrer|personnaliser|en savoir plus',
    'configurar|gestionar|configuración',
    'gestisci|preferenze|personalizza',
    'gerenciar|definições|configurações',
    'instellen|instellingen',
    'inställningar|innstillinger|tilpas(?: valg)?',
    'ustawieni\\p{L}+',
    '(?:podrobné )?nastavení',
  ),
  anyOf(
    '(?:our|\\d+)(?: \\p{L}+){0,2} partners|we and our|third[- ]part(?:y|ies)',
    '(?:unsere[nr]?|\\d+)(?: \\p{L}+)? partnern?|drittanbietern?',
    '(?:nos|\\d+)(?: \\d+)? partenaires',
    '(?:nuestros|\\d+)(?: \\d+)? socios',
    '(?:nostri|\\d+)(?: \\d+)? (?:partner|fornitori)',
    '(?:nossos|\\d+)(?: \\d+)? parceiros',
    '(?:onze|\\d+)(?: \\d+)? partners',
    '(?:våra|vores|våre|\\d+)(?: \\d+)? (?:partner(?:e|s)?|samarbejdspartnere)',
    'kumppani(?:mme|t)?',
    'zaufanych partnerów|partnerów',
    'partnerům|partneři',
    'партн[её]р\\p{L}*',
  ),
  anyOf(
    'legitimate interests?',
    'berechtigte[nms]? interessen?',
    'intérêts? légitimes?',
    'interés legítimo',
    'legittimo interesse',
    'interesses? legítimos?',
    'gerechtvaardigd belang',
    'berättigat intresse|legitim interesse|berettiget interesse',
    'oikeutet\\p{L}+ et\\p{L}+',
    'prawnie uzasadnion\\p{L}+ interes\\p{L}*',
    'oprávněn\\p{L}+ zájm\\p{L}+',
  ),
  anyOf(
    'personali[sz]ed (?:ads?|advertis\\p{L}+|content)|advertising and content',
    'personalisierte[nr]? (?:werbung|anzeigen|inhalte)|werbung und tracking|nutzungsprofil\\p{L}*',
    'publicités? (?:et contenus? )?personnalisée?s?|contenus? personnalisés?',
    'publicidad (?:y contenido )?personalizad[ao]s?',
    '(?:annunci|pubblicità)(?: e contenuti)? personalizzat[aio]',
    'publicidade personalizada|anúncios (?:e conteúdo )?personalizados',
    '(?:persoonlijke|gepersonaliseerde) advertenties',
    'personligt tilpassede annoncer|anpassade annonser|tilpassede annonser',
    'kohdennet\\p{L}+ mainon\\p{L}+',
    'spersonalizowan\\p{L}+ reklam\\p{L}*',
    'personalizovan\\p{L}+ reklam\\p{L}+',
  ),
  anyOf(
    'privacy (?:policy|notice|centre|center)|cookie policy',
    'datenschutz\\p{L}*',
    'politique de (?:confidentialité|cookies)',
    'política de (?:privacidade?|cookies)',
    'informativa (?:sulla )?privacy|cookie policy',
    'privacy(?:beleid|verklaring)',
    'integritetspolicy|personvern\\p{L}*|privatlivspolitik',
    'tietosuoja\\p{L}*',
    'polity\\p{L}+ prywatności',
    'zásady (?:ochrany osobních údajů|soukromí)',
  ),
  anyOf(
    'personal data|personal information',
    'personenbezogene[nr]? daten',
    'données (?:à caractère )?personnel(?:les)?',
    'datos personales',
    'dati personali',
    'dados pessoais',
    'persoonsgegevens',
    'personuppgifter|personopplysninger|personoplysninger',
    'henkilötie\\p{L}+',
    'danych osobowych',
    'osobní(?:ch)? údaj\\p{L}+',
  ),
  anyOf(
    'information on a device|on your device|device identifiers',
    '(?:auf )?ihrem (?:end)?gerät',
    'sur (?:votre|un) (?:appareil|terminal)|stocker',
    '(?:en un|su) dispositivo',
    'sul (?:tuo )?dispositivo',
    'op je apparaat|op uw apparaat',
    'på din en(?:het|hed)',
    'do vašeho zařízení',
    'urządzeni\\p{L}+',
  ),
  // The purposes of the industry's framework, whose wording is fixed.
  anyOf(
    'store and/or access|presented to you on this service|your activity on this service|profiles? for personali[sz]ed|(?:use )?limited data to select',
    'speichern von oder zugriff auf|auf diesem dienst|profile(?:n)? (?:für|zur)',
    'stocker et/ou accéder|sur ce service|profils (?:pour|de)',
    'almacenar la información|en este servicio|perfiles para',
    'archiviare informazioni|in questo servizio|profili per',
  ),
  anyIn('クッキー|Cookie(?:の|を)', '同意(?:する|して)', 'パートナー企業', '쿠키|동의', '使用(?:我们的)?\\s?cookie'),
];

/** The site speaks of itself and to the reader; an article about such dialogues does not. */
const SPEAKS = anyOf(
  'we(?: \\p{L}+)? (?:use|value|care|and our|store|process)|our(?: \\p{L}+)? partners|some of our|your (?:consent|choices|device|privacy)',
  'wir (?:verwenden|nutzen|und|benötigen|setzen)|verwenden wir|ihre (?:zustimmung|einwilligung|daten|privatsphäre)|arbeiten wir',
  '(?:avec )?votre (?:accord|consentement|visite|vie privée)|nos(?: \\d+)? partenaires|nous utilisons',
  'nosotros y|nuestros(?: \\d+)? socios|utilizamos|tu privacidad',
  'noi e|nostri(?: \\d+)? (?:partner|fornitori)|utilizziamo|la tua privacy',
  'nós e|nossos(?: \\d+)? parceiros|utilizamos|usamos',
  '(?:wij|we) en onze|(?:je|jouw|uw) (?:akkoord|toestemming|keuzes)|gebruiken wij',
  '(?:vi|oss) och våra|vi (?:og|använder|bruger|bruker)|ditt (?:samtycke|samtykke)',
  'me ja kumppanimme|käytämme',
  'wyrażasz zgodę|naszych(?: \\d+)?(?: \\p{L}+)? partnerów|twoich danych',
  'nám a našim|používáme|vašeho zařízení',
  'мы используем|ваше согласие',
);

/** Whether only a dialogue about cookies and consent was served. */
export const isConsentWall = (page: PageSigns, body: readonly Block[]): boolean => {
  const length = lengthOf(page.blocks);
  if (length === 0 || length > MAX_CONSENT_WALL_LENGTH || saysArticle(page)) return false;
  const about = page.blocks.filter(isAboutConsent);
  const terms = TERMS.filter((term) => about.some(({ text }) => term.test(text))).length;
  if (terms < MIN_TERMS || !about.some(({ text }) => SPEAKS.test(text))) return false;
  const others = body.some(speaks) ? page.blocks.filter((block) => !isAboutConsent(block)) : body;
  const other = wordsOf(others);
  return other < MAX_OTHER_ANYWAY || (other < MAX_OTHER && other < MAX_OTHER_SHARE * wordsOf(about));
};

/**
 * The text without a dialogue that stands before or after it: paragraphs that speak to the reader of nothing but
 * consent. An article about such dialogues would be gone with them, so something must remain.
 */
export const withoutConsent = (blocks: readonly Block[]): readonly Block[] => {
  const isText = (block: Block) => !speaks(block) || termsIn(block.text) < MIN_TERMS;
  const text = blocks.slice(Math.max(0, blocks.findIndex(isText)), blocks.findLastIndex(isText) + 1);
  return isTooShort(textOf(text)) ? blocks : text;
};

const termsIn = (text: string): number => TERMS.filter((term) => term.test(text)).length;

const isAboutConsent = ({ text }: Block): boolean => TERMS.some((term) => term.test(text));

const speaks = (block: Block): boolean => SPEAKS.test(block.text) && isAboutConsent(block);
