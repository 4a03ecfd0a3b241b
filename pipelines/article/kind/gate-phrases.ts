import type { Block } from '../blocks/blocks.ts';
import { anyIn, anyOf } from './phrases.ts';

/** In characters. Gates are signs, no paragraphs. */
const MAX_GATE_LENGTH = 220;
const MAX_LABEL_LENGTH = 60;

/** Says that the text goes on for those who pay or register. */
const ENDS_ACCESS = anyOf(
  '(?:subscribe|sign up|sign in|log ?in|register|join|become a member|create (?:a|an)(?: free| new)? account)\\P{L}(?:.{0,60}\\P{L})?to (?:continue|keep|finish|read (?:on|more|the (?:rest|full|whole|entire)|this)|unlock|access (?:the|this))',
  'to (?:continue|keep|finish) reading',
  '(?:continue|keep|finish) reading (?:this (?:article|story) )?(?:with|for) (?:a|an|just|only|free|your)(?: \\p{L}+)? (?:subscription|trial|account|membership)',
  'unlock (?:the (?:rest|full|whole|entire)|this) (?:of )?(?:this |the )?(?:story|article|post|piece)',
  '(?:the )?rest of (?:this|the) (?:story|article|post) is',
  '(?:article|story|content|post) is (?:only |exclusively |just )?(?:for|available (?:only )?(?:to|for)|reserved for|exclusive to)(?: our| paid| paying| premium)* (?:subscribers|members)',
  '(?:this (?:article|story|post) available to .{0,40}members only)',
  "you(?:'|’)ve (?:reached|read|used|hit) (?:your|all (?:of )?your)\\P{L}(?:.{0,40}\\P{L})?free articles?(?: limit)?",
  'you have (?:reached|read|used) (?:your|all (?:of )?your)\\P{L}(?:.{0,40}\\P{L})?free articles?',
  // German
  '(?:jetzt |hier )?weiter(?:zu)?lesen mit',
  '(?:sie )?(?:möchten|wollen)(?: sie)? (?:den artikel )?weiterlesen',
  'um (?:weiterzulesen|(?:den|diesen) (?:ganzen |vollständigen )?artikel (?:zu lesen|weiterzulesen))',
  '(?:dieser |der )?(?:artikel|beitrag|inhalt|text) ist (?:nur |exklusiv )?(?:für )?(?:unsere )?(?:plus-?|premium-?|digital-?)?abonnent(?:en|innen)',
  '(?:lesen sie|lies) (?:den ganzen|diesen|den vollständigen) artikel mit',
  // French
  '(?:article|contenu|suite)(?: de cet article)? (?:est )?(?:exclusivement )?réservée?s? (?:à nos |aux )abonné\\P{L}?e?s?',
  'il vous reste .{1,12} (?:de cet article )?à (?:lire|découvrir)',
  '(?:abonnez-vous|connectez-vous|inscrivez-vous|créez un compte) pour (?:lire|continuer|poursuivre|accéder)',
  'pour lire la suite|pour poursuivre (?:votre|la) lecture',
  // Spanish, Portuguese, Italian, Catalan
  '(?:suscríb[ae](?:te|se)|regístr[ae](?:te|se)|inicia sesión) (?:.{0,30} )?para (?:seguir|continuar|leer|acceder)',
  'para (?:seguir|continuar) leyendo',
  '(?:contenido|noticia|artículo) (?:es )?(?:exclusiv[oa]|solo|reservad[oa]) para (?:los |nuestros )?(?:suscriptores|socios|abonados)',
  '(?:para )?(?:continuar|continue|seguir) (?:lendo|a ler|a leitura)',
  '(?:conteúdo|matéria|artigo|texto) (?:é )?exclusiv[oa] para (?:os )?(?:nossos )?assinantes',
  '(?:contenuto|articolo) (?:è )?(?:riservato|dedicato|esclusivo|disponibile solo) (?:agli|ai|per gli) (?:nostri )?(?:abbonati|iscritti)',
  '(?:abbonati|accedi|registrati) (?:.{0,20} )?per (?:continuare|leggere|proseguire)',
  'per (?:continuare a leggere|leggere (?:tutto|l.articolo completo))',
  'contingut exclusiu per a subscriptors',
  // Dutch, Nordic
  '(?:lees|verder lezen) (?:verder|dit artikel) (?:met|voor|als)',
  '(?:artikel|verhaal) is (?:alleen|exclusief|enkel) voor (?:onze )?abonnees',
  'om (?:verder te lezen|dit artikel te lezen)',
  '(?:för att|logga in för att) (?:läsa (?:vidare|hela|mer)|fortsätta läsa)',
  '(?:det här är |detta är )?en låst artikel',
  '(?:artikeln|innehållet) är (?:bara |endast |exklusivt )?för (?:våra )?prenumeranter',
  'les(?:e)? (?:videre|hele saken) (?:med|for|ved)',
  '(?:denne )?(?:saken|artikkelen|artiklen|artikel) (?:er|kan leses) (?:kun |bare |forbeholdt )*(?:for |av )?(?:våre |vores )?abonnent\\p{L}*',
  'læs (?:videre|hele artiklen|artiklen) (?:med|for|ved)|for at læse videre',
  '(?:artikkeli|juttu|sisältö) on (?:vain )?(?:tilaajille|tilaajien)',
  'jatka lukemista',
  // Polish, Czech, Hungarian, Russian, Ukrainian, Greek, Turkish
  '(?:artykuł\\p{L}*|treś\\p{L}+|część)(?: \\p{L}+){0,4} (?:tylko )?dla (?:naszych )?(?:prenumeratorów|subskrybentów|abonentów)',
  'aby (?:czytać dalej|przeczytać (?:cały|całość))',
  '(?:článek|obsah|text) (?:je )?(?:pouze |jen )?pro (?:naše )?předplatitele',
  '(?:ez a cikk|a cikk|a tartalom)(?: \\p{L}+){0,3} előfizetők\\p{L}*',
  '(?:материал|статья|текст|продолжение)(?: \\p{L}+){0,3} (?:только )?(?:для )?(?:подписчик\\p{L}+)',
  'чтобы (?:прочитать|читать) (?:полностью|дальше|далее|статью|весь)',
  '(?:матеріал|стаття)(?: \\p{L}+){0,3} (?:тільки |лише )?(?:для )?передплатник\\p{L}+',
  'μόνο για συνδρομητές',
  'devamını okumak için',
);

const ENDS_ACCESS_SPACELESS = anyIn(
  '(?:有料)?会員限定(?:の)?(?:記事)?です',
  '(?:この|本)(?:記事|コンテンツ)は(?:、)?(?:有料|会員|プレミアム)',
  '続きを(?:読む|ご覧になる|お読みになる)(?:には|ため)|続きを(?:お読み|ご覧)(?:いただけます|になれます)|続きを読む$',
  '残り\\s?[0-9０-９,]+\\s?文字',
  '(?:订阅|訂閱|付费|付費|登录|登錄|登入|会员|會員)(?:后|後)(?:可|即可|才能|继续|繼續|阅读|閱讀)',
  '(?:本文|文章|全文|内容)(?:为|為|仅|僅)(?:限|供)?(?:付费|付費|会员|會員|订阅|訂閱)',
  '(?:기사|콘텐츠)(?:는|은).{0,12}(?:유료|구독|회원).{0,10}(?:전용|독자|한정|입니다)',
);

/** Written above an article that is not for everybody. Menus have it as well, as a link. */
const LABEL = anyOf(
  '(?:subscriber|member|premium)s?[- ](?:only|exclusive)(?: (?:story|article|content|post))?',
  '(?:exclusive )?(?:for|to) (?:subscribers|members)(?: only)?',
  'nur für abonnent(?:en|innen)|exklusiv für abonnent(?:en|innen)|abo-?artikel|plus-?artikel',
  'réservée? aux abonnées?|réservé aux abonnés|article (?:abonné|premium)',
  '(?:solo|exclusivo) para (?:suscriptores|socios)|exclusivo para assinantes',
  'riservato agli abbonati|solo per abbonati',
  'alleen voor abonnees|för prenumeranter|kun for abonnenter|for abonnenter|vain tilaajille|tilaajille',
  'tylko dla (?:prenumeratorów|subskrybentów)|jen pro předplatitele|pouze pro předplatitele|csak előfizetőknek',
  'только для подписчиков|по подписке',
);
const LABEL_SPACELESS = anyIn(
  '有料会員|会員限定|有料記事|プレミアム記事',
  '付费(?:文章|内容)|會員專享|会员专享|订阅专享',
  '유료(?:회원|기사)|구독자 전용',
);

/** Sells subscriptions: no text of the article, but no sign that something is kept back either. */
const OFFER = anyOf(
  '(?:already|are you) (?:a |an? existing )?(?:paid |paying |digital )?(?:subscriber|member)|have (?:a|an) (?:account|subscription)',
  '(?:subscribe|see all offers|start (?:your )?(?:free )?trial|cancel any ?time)',
  '(?:jetzt |hier )?(?:abo(?:nnement)? (?:testen|abschließen|bestellen)|abonnieren|anmelden)|jederzeit kündbar|bereits (?:ein )?(?:digital-)?abonne\\p{L}+',
  'déjà abonnée?|abonnez-vous|sans engagement',
  '(?:ya (?:soy|eres) suscriptor|suscríbete)|já é assinante|assine (?:por|já|a|o)|sei già abbonato|hai già un abbonamento|abbonati (?:ora|subito|a)',
  '(?:al|reeds) abonnee|word abonnee|redan prenumerant|bli prenumerant|allerede abonnent|bliv abonnent|køb adgang|oletko jo tilaaja',
  'masz już (?:subskrypcję|prenumeratę)|wykup (?:dostęp|subskrypcję)|máte (?:již|už) předplatné',
  'уже подписаны|оформите подписку',
);
const OFFER_SPACELESS = anyIn('立即(?:订阅|訂閱)|已(?:订阅|訂閱)', '(?:無料)?会員登録', '구독하기');

export const endsAccess = (text: string): boolean =>
  text.length <= MAX_GATE_LENGTH && (ENDS_ACCESS.test(text) || ENDS_ACCESS_SPACELESS.test(text));

/** Links of that name lead to what is for subscribers; only words of the page itself say it of this article. */
export const isLabelled = ({ text, linkShare }: Block): boolean =>
  text.length <= MAX_LABEL_LENGTH && linkShare < 0.5 && (LABEL.test(text) || LABEL_SPACELESS.test(text));

export const isOffer = ({ text }: Block): boolean =>
  text.length <= MAX_GATE_LENGTH && (OFFER.test(text) || OFFER_SPACELESS.test(text));
