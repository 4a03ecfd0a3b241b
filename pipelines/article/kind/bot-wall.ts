import type { Block } from '../blocks/blocks.ts';
import { type PageSigns, saysArticle } from './page-signs.ts';
import { namesOf, wordsOf } from './page-text.ts';
import { anyIn, anyOf } from './phrases.ts';

/** Words of prose. Checks that explain themselves are longer than one would think; an article of that length is rare. */
const MAX_BOT_WALL_LENGTH = 250;
/** Words of prose that is not about the check. */
const MAX_OTHER = 60;
/** Next to a mark of such a service and no other sign. */
const MAX_OTHER_UNEXPLAINED = 25;
const MAX_LINE_LENGTH = 500;

/** What such pages are called, from the first letter to the last: a headline goes on. */
const NAME = new RegExp(
  `^(?:${[
    'just a moment',
    'one moment,? please',
    'please wait',
    'attention required',
    'access (?:to this page )?(?:has been |is )?(?:temporarily )?(?:denied|blocked|restricted|forbidden)',
    'access (?:verification|check)',
    '(?:forbidden|request (?:blocked|rejected|unsuccessful))',
    'you have been blocked',
    'pardon our interruption',
    'are you (?:a )?(?:human|robot|bot)',
    "(?:making sure|confirm(?:ing)?|verify(?:ing)?|checking|prove)(?: that)? you(?:'|’)?(?: a)?re? (?:not a (?:ro)?bot|(?:a )?human)",
    '(?:ro)?bot (?:check|verification|detection)',
    '(?:security|human|browser) (?:check|verification)',
    'checking your browser.*',
    'ddos[- ](?:guard|protection)',
    'your access to this (?:site|service) has been limited.*',
    'un momento',
    'einen moment(?:,? bitte)?',
    'un instant(?:,? s.il vous pla[iî]t)?',
    '(?:sicherheits(?:überprüfung|prüfung)|zugriff (?:verweigert|gesperrt|blockiert))',
    '(?:vérification de sécurité|contrôle de sécurité|accès (?:refusé|bloqué|interdit))',
    '(?:verificación de seguridad|comprobación de seguridad|acceso (?:denegado|bloqueado|restringido))',
    '(?:verifica di sicurezza|controllo di sicurezza|accesso (?:negato|bloccato))',
    '(?:verificação de segurança|acesso (?:negado|bloqueado))',
    '(?:beveiligingscontrole|toegang geweigerd)',
    '(?:weryfikacja|odmowa dostępu|dostęp zabroniony)',
    '(?:проверка (?:браузера|безопасности).*|доступ (?:запрещ[её]н|ограничен))',
    '(?:アクセス(?:の)?(?:確認|拒否|制限).*|セキュリティ(?:の)?(?:確認|チェック))',
    '(?:安全(?:验证|驗證|检查)|访问(?:验证|被拒绝)|请稍候)',
    '(?:보안 확인|접근이 (?:거부|차단).*)',
  ].join('|')})$`,
  'iu',
);

/** What they say to the reader. Of others, as an article does, one would speak in the third person. */
const SAYS = anyOf(
  "(?:you(?:'|’| a)re) (?:not )?an? (?:ro)?bot",
  "(?:you(?:'|’| a)re) (?:a )?human",
  "you(?:'|’| a)re (?:not )?a (?:human|real person)",
  'checking (?:if the site connection is secure|your browser)',
  'enable (?:javascript|js|cookies) and (?:javascript|js|cookies|disable any ad ?blocker|reload|then reload)(?: to continue| the page)?',
  '(?:unusual|suspicious|automated) (?:traffic|activity|requests) from your (?:computer )?(?:network|ip|connection)',
  'needs to review the security of your connection',
  '(?:complete|solve) (?:the|this) (?:captcha|security check)',
  'press (?:and|&) hold to confirm',
  "you don(?:'|’)t have permission to access",
  '(?:you are|you have been) (?:unable to access|blocked)',
  'you are seeing this because the administrator',
  'made us think you (?:were|are|might be) a bot',
  'your access to this (?:site|service) has been limited',
  'incapsula incident id',
  // German, French, Spanish, Italian, Portuguese, Dutch
  '(?:dass sie|sie sind|ob sie) (?:kein|ein) (?:roboter|mensch|bot)(?: sind)?',
  'nicht von einem roboter',
  'ungewöhnliche[nr]? (?:datenverkehr|aktivität(?:en)?|zugriffe?) (?:aus|von) ihre[mr]',
  "vous n(?:'|’)êtes pas un robot",
  'vous êtes (?:un |une )?(?:être |personne )?humaine?',
  'activité (?:inhabituelle|suspecte) (?:a été détectée )?(?:depuis|sur|provenant de) votre',
  '(?:que|si) (?:usted )?(?:es|eres) (?:un ser )?humano',
  'no (?:es|eres) un robot',
  '(?:revisar|comprobar) la seguridad de (?:la|su|tu) conexión',
  '(?:di )?(?:non )?essere un (?:robot|essere umano)',
  '(?:que )?(?:você )?não é um robô',
  'dat (?:je|u) (?:geen robot|een mens) (?:bent|is)',
  // Nordic, Polish, Czech, Russian, Turkish
  'att du (?:inte är en robot|är en människa)',
  'at du (?:ikke er en robot|er et menneske)',
  'nie jesteś robotem',
  'nejste robot',
  '(?:что )?вы не робот',
  'проверка (?:вашего )?браузера',
  'подозрительн\\p{L}+ (?:активность|трафик)',
  'robot olmadığınız\\p{L}*',
);
const SAYS_SPACELESS = anyIn(
  'ロボットではない(?:こと|です)',
  '(?:通常と異なる|不審な)(?:アクセス|トラフィック|通信)',
  '(?:您|你)不是(?:机器人|機器人)',
  '异常(?:流量|访问)',
  '로봇이 아닙니다',
);

/** Words of the trade: a paragraph with one of them explains the check. */
const ABOUT = anyOf(
  'javascript',
  'cookies?',
  'browser',
  'navigateur',
  'navegador',
  '(?:ro)?bots?',
  'roboter[ns]?',
  'captcha',
  'firewall',
  'security (?:service|solution|plugin|reasons)',
  'proof-of-work',
  'ray id',
  'reference (?:id|number|#)',
  "(?:site|website)(?:'s)? (?:owner|administrator)",
  'ddos',
  'cloudflare|akamai|datadome|wordfence|anubis|incapsula|sucuri',
  'blocked',
  'this page (?:appears|came up)',
  'ip(?:-| )(?:address|adresse)',
);

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
  if (namesOf(page).some((name) => NAME.test(name)) || page.blocks.some(({ text }) => says(text))) return true;
  return other < MAX_OTHER_UNEXPLAINED && (CHALLENGE.some(has) || SENSOR.some(has));
};

const says = (text: string): boolean => text.length < MAX_LINE_LENGTH && (SAYS.test(text) || SAYS_SPACELESS.test(text));

const isAbout = (text: string): boolean => ABOUT.test(text) || says(text);
