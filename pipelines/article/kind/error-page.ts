import type { Block } from '../blocks/blocks.ts';
import { type PageSigns, saysArticle } from './page-signs.ts';
import { namesOf, wordsOf } from './page-text.ts';
import { anyIn, anyOf } from './phrases.ts';

/** Words of prose of the longest apology. */
const MAX_APOLOGY_LENGTH = 150;
const MAX_NAME_LENGTH = 70;
/** Words. With so little text the name alone decides. */
const NEXT_TO_NOTHING = 25;

/** What pages that stand in for a missing one are called. */
const NAMES: readonly string[] = [
  "(?:the |this |that )?(?:page|article|story|content|file|url)(?: you (?:requested|are looking for))? (?:was |is |could |can )?(?:not|cannot|can(?:'|’)t|no longer) (?:be )?(?:found|available|exists?|here)",
  "(?:we )?(?:can(?:'|’)t|cannot|couldn(?:'|’)t) (?:seem to )?find (?:that|the|this) (?:page|article|story).*",
  "(?:this |that |the )?page (?:doesn(?:'|’)t|does not) exist.*",
  'not found|page missing|no such (?:page|article)|gone|unavailable',
  'something went wrong|an error (?:has )?occurred|internal server error|bad gateway|service (?:temporarily )?unavailable|gateway time-?out',
  "(?:site|scheduled|under|down for) maintenance|we(?:'|’)ll be (?:right )?back(?: soon| shortly)?|be right back|coming soon|under construction",
  'unavailable (?:due to|for) legal reasons|(?:this )?(?:content|page|article|site|website) (?:is )?(?:not available|unavailable|blocked) in your (?:country|region|location|area)',
  'welcome to nginx|apache2? .{0,30}default page.*|test page for .{0,40}|it works|iis windows server|default web site page|index of /.*|account suspended',
  '.{0,60}(?:domain (?:is|may be) for sale|domain (?:is )?parked)',
  '(?:die(?:se)? )?(?:seite|artikel|inhalt) (?:wurde |konnte |existiert |ist )?(?:leider )?(?:nicht (?:mehr )?(?:gefunden(?: werden)?|verfügbar)?)(?:.{0,20})',
  '(?:diese seite|den artikel|diesen artikel) gibt es nicht.*|nicht gefunden|wartungsarbeiten|es ist ein fehler aufgetreten',
  "(?:cette |la )?page (?:est |demandée est |demandée )?(?:introuvable|non trouvée|n(?:'|’)existe (?:pas|plus).*)|contenu (?:introuvable|indisponible)|site en maintenance|une erreur est survenue",
  '(?:la )?página (?:que buscas |solicitada )?(?:no (?:encontrada|existe|disponible|se ha encontrado|se encuentra).*)|no (?:hemos encontrado|encontramos) la página.*|contenido no (?:disponible|encontrado)|en mantenimiento',
  '(?:la )?pagina (?:non (?:trovata|esiste|disponibile).*|inesistente)|contenuto non (?:trovato|disponibile)|si è verificato un errore',
  '(?:a )?página não (?:encontrada|existe|disponível).*|conteúdo não (?:encontrado|disponível)',
  '(?:de(?:ze)? )?pagina (?:is )?niet (?:gevonden|beschikbaar|meer beschikbaar)|(?:deze pagina|dit artikel) bestaat niet.*',
  'sidan (?:kunde inte hittas|hittades inte|finns inte.*)|siden (?:blev |ble )?(?:ikke funnet|ikke fundet|findes ikke.*|finnes ikke.*)|sivua ei löyd\\p{L}+',
  '(?:nie znaleziono|strona nie (?:została znaleziona|istnieje).*|nie ma takiej strony)',
  'str[aá]nk[au](?: \\p{L}+){0,2} (?:nenalezena|neexistuje|nebyla nalezena|sa nenašla)|az oldal nem található|pagina nu a fost găsită|η σελίδα δεν βρέθηκε|sayfa bulunamadı',
  '(?:страниц\\p{L}+|материал|статья) (?:не найден\\p{L}*|не существует|удал[её]н\\p{L}*)|сторінк\\p{L}+ не знайдено',
  '(?:لم يتم العثور على الصفحة|الصفحة غير موجودة)|הדף לא נמצא|पृष्ठ नहीं मिला|halaman tidak ditemukan|không tìm thấy trang',
  '.{0,20}(?:ページ|記事)(?:が|は)(?:見つかりません|存在しません|ありません).{0,10}',
  '.{0,12}(?:页面|頁面|网页|網頁|文章)(?:不存在|未找到|找不到|已删除|已刪除|不見了).{0,10}',
  '.{0,12}페이지를? 찾을 수 없(?:습니다|음).{0,10}',
];
const NAME = new RegExp(`^(?:${NAMES.join('|')})$`, 'iu');
const NAME_WITHIN = anyOf(...NAMES.map((name) => name.replaceAll('.*', '')));

/** What they tell the reader. */
const SAYS = anyOf(
  "(?:page|article|story|content|address|url|link)(?: that)? you(?:'|’| a|(?: we))?(?:re)? (?:(?:are |were )?(?:looking for|trying to|after)|requested|followed|entered|typed)",
  '(?:page|article|story)(?: \\p{L}+){0,3} (?:may|might|could) have (?:been )?(?:moved|removed|deleted|renamed|expired)',
  '(?:we )?can no longer (?:show|display|offer) it|is no longer available|has (?:expired|been removed)',
  '(?:please )?(?:try again|check back|come back) (?:in|later|soon|shortly)|an? (?:unexpected )?error (?:has )?occurred|performing (?:some )?(?:scheduled )?maintenance',
  'access (?:cannot|can not) be granted|attempting to access this (?:web)?site from|not available in your (?:country|region|location|area)',
  'if you see this page|successfully installed and working|further configuration is required|replace this file',
  '(?:aufgerufene|gesuchte|angeforderte|gewünschte)[nr]? (?:seite|artikel|inhalt)|adresse (?:wurde )?falsch (?:eingegeben|geschrieben)|kehren sie (?:bitte )?zur startseite|zurück zur startseite',
  '(?:page|contenu|article) (?:que vous (?:recherchez|cherchez|demandez|souhaitez)|demandée?)|revenir à la page d.accueil|retour à l.accueil',
  '(?:página|contenido|noticia) (?:que (?:buscas|busca|intentas|estás buscando|has solicitado)|solicitad[ao])|volver a (?:la )?(?:portada|inicio)',
  '(?:pagina|contenuto|articolo) (?:che (?:stai cercando|cerchi|hai (?:cercato|richiesto))|richiest[ao])|torna alla home',
  '(?:página|conteúdo) que (?:você )?(?:procura|está procurando|tentou acessar)|voltar (?:para a|à) página inicial',
  '(?:pagina|artikel) (?:die|dat) (?:je|u) (?:zoekt|zocht)|naar de homepage|terug naar de voorpagina',
  'sidan du (?:söker|letar efter)|siden du (?:leter|leder) etter|den side,? du (?:søger|leder)|etsimäsi sivu\\p{L}*',
  'strona,? której szukasz|stránka,? kterou hledáte|(?:запрашиваем|запрошенн)\\p{L}+ (?:вами )?(?:страниц|материал)\\p{L}*|страница,? которую вы',
);
const SAYS_SPACELESS = anyIn(
  'お探しのページ',
  'アクセスしようとしたページ',
  'URLが正しく',
  '您(?:要)?访问的(?:页面|网页|内容)',
  '您查找的',
  '요청하신 페이지',
  '찾으시는 페이지',
);

/** Whether the page stands in for one that is missing, broken or withheld, although its status says that all is well. */
export const isErrorPage = (page: PageSigns, body: readonly Block[]): boolean => {
  const words = wordsOf(body);
  if (words >= MAX_APOLOGY_LENGTH || saysArticle(page)) return false;
  const names = namesOf(page);
  const said = page.blocks.some(({ text }) => SAYS.test(text) || SAYS_SPACELESS.test(text));
  if (names.some((name) => NAME.test(name))) return said || words < NEXT_TO_NOTHING;
  return said && names.some((name) => name.length <= MAX_NAME_LENGTH && NAME_WITHIN.test(name));
};
