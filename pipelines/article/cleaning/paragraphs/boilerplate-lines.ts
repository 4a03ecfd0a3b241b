import type { Block } from '../../blocks/blocks.ts';

const anyOf = (...phrases: string[]): string => `(?:${phrases.join('|')})`;
const line = (pattern: string): RegExp => new RegExp(`^${pattern}$`, 'iu');

/** Longer blocks are paragraphs. The limit also bounds the work of every pattern below. */
const MAX_LINE_LENGTH = 340;

const READ_MORE = anyOf(
  'read (?:more|also|next)',
  'also read',
  'see (?:also|more)',
  'related(?: stor(?:y|ies)| articles?)?',
  'watch(?: (?:now|also|more))?',
  'listen(?: now)?',
  'more',
  'lesen sie auch',
  'mehr zum thema',
  'auch interessant',
  '(?:à |a )?lire aussi',
  'voir aussi',
  'más',
  'l(?:ea|ee) también',
  '(?:leia|veja) (?:mais|também)',
  'saiba mais',
  'leggi anche',
  'lees ook',
  'les også',
  'läs (?:även|mer)',
  '(?:czytaj|zobacz) (?:także|też|więcej)',
  'czytaj',
  'читайте также',
  'читать далее',
  'baca juga',
  'devamını oku',
  'اقرأ (?:أيضا|أيضاً|المزيد)',
  'بیشتر بخوانید',
  'קראו (?:גם|עוד)|עוד בנושא',
  'ilgili haber(?:ler)?',
  'διαβάστε (?:επίσης|ακόμα|περισσότερα)',
  'читайте (?:також|ще)',
  'прочетете (?:още|също)',
  'cite[șş]te (?:[șş]i|mai mult)',
  'olvass[ae]? el(?: ezt)? is',
  '(?:čtěte|přečtěte si) (?:také|více)|(?:čítajte|prečítajte si) (?:aj|viac)',
  'lue (?:myös|lisää)',
  'læs også',
  'यह भी पढ़ें|ये भी पढ़ें',
  '(?:xem|đọc) thêm',
  'อ่าน(?:เพิ่มเติม|ต่อ)|ข่าวที่เกี่ยวข้อง',
  '関連記事|あわせて読みたい|続きを読む',
  '(?:相关|相關|延伸|推荐|推薦)(?:阅读|閱讀|新闻|新聞|报道|報導)',
  '관련\\s?(?:기사|뉴스)',
  'siehe auch|zum artikel|mehr dazu',
  'en savoir plus|sur le même sujet|pour aller plus loin',
  'para saber más|más información|te puede interesar|(?:ver|vea|mira) también',
  '(?:per )?approfondi(?:re|sci)',
);

const LABEL = anyOf(
  'read (?:more|also)',
  'see (?:also|more)',
  'learn more',
  'continue reading',
  'story continues(?: below)?(?: advertisement)?',
  'article continues (?:below|after).{0,40}',
  "don[’']?t miss",
  'watch(?: this)?',
  'enlarge image',
  'view (?:gallery|image|author archive|all|more)',
  'skip to (?:content|main content|navigation)',
  'close',
  'caption',
  'share',
  'save',
  'print',
  'e-?mail',
  'tweet',
  'copy link',
  'link copied',
  'follow',
  'subscribe(?: now)?',
  'sign (?:in|up)',
  'log ?in',
  'loading(?: content)?\\s*\\.*',
  '(?:leave a )?comments?',
  'photos?',
  'video',
  'home',
  '(?:back to )?top',
  'click to tweet',
  'email the author',
  'contact the author',
  'follow on twitter',
  'weiterlesen',
  'mehr lesen',
  'lire la suite',
  'leer más',
  // Ways around the page
  'men[uü]|menú',
  'suche|search|buscar|recherche|cerca|zoeken|søk|sök|szukaj|поиск|ara',
  'cookies',
  'inhalt(?:sverzeichnis)?',
  'zum? (?:haupt)?(?:inhalt|navigation|menü)(?: springen)?|zur (?:suche|navigation|hauptnavigation)(?: springen)?',
  'aller au (?:contenu|menu)(?: principal)?|(?:saltar|ir) al contenido(?: principal)?|(?:pular|ir) para o conteúdo(?: principal)?|vai al contenuto(?: principale)?|naar (?:de )?(?:hoofd)?inhoud(?: gaan)?|hopp til (?:hoved)?innhold(?:et)?|hoppa till (?:huvud)?innehåll(?:et)?|przejdź do treści|перейти к содержанию',
  'placeholder(?: image)?[- ]?\\d*',
  // Expanding boxes
  '(?:box|text|mehr|artikel) (?:auf|zu|ein|aus)klappen(?: (?:box|text|mehr|artikel) (?:auf|zu|ein|aus)klappen)?|show (?:more|less)|expand|collapse|mehr anzeigen|weniger anzeigen|afficher (?:plus|moins)|ver más|ver mais|mostra (?:di più|altro)|toon meer',
  // Sharing, printing, listening
  'teilen|drucken|merken|vorlesen|artikel (?:teilen|drucken|merken|anhören|vorlesen)|partager|imprimer|compartir|imprimir|compartilhar|partilhar|condividi|stampa|delen|del|dela|jaa|udostępnij|drukuj|sdílet|поделиться|paylaş|yazdır|مشاركة|شارك|طباعة|שתפו|bagikan|chia sẻ|シェア|共有|分享|공유|แชร์',
  'listen to (?:this )?(?:article|story)(?:\\s*\\d+ min(?:utes)?)?|listen|audio|play|pause|écouter(?: l.article)?|escuchar|ouvir|ascolta',
);

const ADVERTISEMENT = anyOf(
  'advert(?:isement|ising)?',
  'sponsored',
  'werbung',
  'anzeige',
  'publicidade?',
  'publicité',
  'pubblicità',
  'reklam[aę]?',
  'реклама',
  'iklan',
  'annon[sc]e?',
  'mainos',
  'hirdetés',
  'διαφήμιση',
  '広告',
  '广告',
  'إعلان',
  'إعلانات',
  '광고',
  'โฆษณา',
  'reklama',
  'рекламa?',
  'פרסומת',
  'विज्ञापन',
  'publi(?:reportaje|redacional|rédactionnel|informacja)',
  'quảng cáo',
);

const PICTURE = anyOf(
  'photos?',
  'photo credit',
  'images?',
  'image credit',
  'source image',
  'pictures?',
  'credit',
  'caption',
  'fotos?',
  'bild',
  'quelle',
  'crédit(?: photo)?',
  'photograph(?:er|y)?(?: by)?',
  'illustration(?: by)?',
);

const AGENCY_IN_BRACKETS =
  '\\([^()]{0,60}\\b(?:AP|Reuters|AFP|Getty|EPA|PA|Photo|File|Image|Bloomberg)\\b[^()]{0,60}\\)';
const AGENCY =
  '\\b(?:Getty [Ii]mages|AFP via Getty|(?:AP|AFP|EPA|PA|Reuters) ?(?:Photo|Images?|Wire)(?:\\/[\\p{L} .-]{0,40})?|Shutterstock(?:\\.com)?|iStock(?:photo)?|[Aa]dobe ?[Ss]tock|[Pp]icture[ -][Aa]lliance|[Ii]mago(?: images)?(?= ?[/|]))(?: ?[/|] ?\\p{Lu}[\\p{L} .-]{0,40})?';
const CREDIT = '(?:Photo|Image|Picture|Foto|Credit|Bild)s?(?: credit)?: ?[^.!?]{2,80}|©\\s?[^.!?]{2,60}';

const SUBSCRIBE =
  '\\b(?:sign up|subscribe|register|get (?:the|our)|abonnieren|anmeld(?:en|ung)|inscrivez|abonnez|suscríbete|assine|inscreva)\\b';
const BY_MAIL = '\\b(?:newsletters?|(?:youtube )?channel|mailing list|inbox|e-?mail)\\b';
const NETWORK = '(?:twitter|facebook|instagram|x|linkedin|youtube|telegram|whatsapp|google news|threads|bluesky)';
const RIGHTS_RESERVED = anyOf(
  '©',
  '\\(c\\)',
  'copyright\\b',
  'all rights reserved',
  'alle rechte vorbehalten',
  'tous droits réservés',
  'todos los derechos reservados',
  'todos os direitos reservados',
  'this (?:material|document) (?:may not be|is subject to copyright)',
);
const COOKIES = anyOf(
  'this (?:web)?site uses cookies',
  'we use cookies',
  'wir verwenden cookies',
  'nous utilisons des cookies',
  'utilizamos cookies',
  'usamos cookies',
);
const READING_TIME = anyOf(
  'read(?:ing)? time',
  'lesezeit',
  'temps de lecture',
  'tiempo de lectura',
  'tempo de leitura',
);
const KEYWORDS = anyOf(
  'tags?',
  'topics?',
  'filed under',
  'categor(?:y|ies)',
  'keywords?',
  'schlagwörter',
  'etiquetas',
  'temas',
  'mots-clés',
);

const FORGET =
  "don[’']?t forget(?: to)?|vergiss nicht(?:,)?(?: zu)?|vergessen sie nicht|n.oubliez pas|no olvides|non dimenticare|não esqueça";
const SHARE = 'share|like|subscribe|teilen|partager|compartir|condividere|compartilhar';

/** Whole lines that no journalist wrote into the article, and what they are. */
const FURNITURE_LINES: readonly { readonly what: string; readonly pattern: RegExp }[] = [
  { what: 'pointer to another article', pattern: line(`${READ_MORE}\\s*[:：>»|–—-].{0,200}`) },
  { what: 'button or label', pattern: line(`(?:${LABEL}|${ADVERTISEMENT})[.!:…»>]*`) },
  {
    what: 'place in a gallery',
    pattern: line('(?:image|photo|picture|slide|foto|bild)?\\s*\\d+\\s*(?:of|\\/|von|de|sur)\\s*\\/?\\s*\\d+'),
  },
  { what: 'picture credit', pattern: line(`${PICTURE}\\s*[:©(].{0,140}`) },
  {
    what: 'caption that ends in an agency',
    // Case matters: "AP" is an agency, "ap" is not.
    pattern: new RegExp(`^.{0,330}(?:${AGENCY_IN_BRACKETS}|${AGENCY}|${CREDIT})[.)]?$`, 'u'),
  },
  { what: 'copyright notice', pattern: line(`${RIGHTS_RESERVED}.{0,300}`) },
  {
    what: 'copyright notice further on in its line',
    pattern: line(
      '.{0,260}(?:©\\s?(?:19|20)\\d\\d|\\bcopyright\\b.{0,30}\\b(?:19|20)\\d\\d|all rights reserved).{0,200}',
    ),
  },
  { what: 'newsletter offer', pattern: line(`(?=.{0,200}${SUBSCRIBE})(?=.{0,260}${BY_MAIL}).{0,300}`) },
  { what: 'call to click', pattern: line('click (?:here|to) .{0,80}') },
  { what: 'call to click', pattern: line('.{0,80} (?:by )?clicking here\\.?') },
  {
    what: 'affiliate notice',
    pattern: line('this (?:post|article|page|site) (?:may )?contains? (?:affiliate|referral).{0,300}'),
  },
  {
    what: 'note on ad blockers',
    pattern: line(
      '.{0,120}\\bad[- ]?block(?:er|ing)?(?:s| users?)?\\b.{0,60}\\b(?:enabled|disable|turn off|deaktivier|désactiver|desactiv|disattiv|whitelist).{0,200}',
    ),
  },
  {
    what: 'file to download',
    pattern: line(
      '.{0,160}\\(?(?:pdf|docx?|xlsx?|pptx?|zip|jpe?g|png)\\b[^\\p{L}\\p{N}]{0,4}\\d[\\d.,]*\\s?[KMG]B\\b.{0,60}',
    ),
  },
  {
    what: 'length of a video',
    pattern: line('.{0,300}(?:[|·•]|\\d{4},?) ?(?:\\d{1,2}:)?\\d{1,2}:\\d\\d (?:min|minuten|sek|sec)\\.?'),
  },
  {
    what: 'call to follow',
    pattern: line(`.{0,30}\\b(?:follow|like|find|join) (?:us|me|him|her|them|@?\\w+)? ?on ${NETWORK}\\b.{0,120}`),
  },
  { what: 'cookie notice', pattern: line(`${COOKIES}.{0,300}`) },
  { what: 'call to install an app', pattern: line('(?:download|get) (?:the|our) .{0,40}\\bapp\\b.{0,80}') },
  { what: 'who did what', pattern: line('(?:written|reported|posted|published|updated|edited) by:? .{2,60}') },
  {
    what: 'who did what',
    pattern: line(
      '[（(【]?(?:责任编辑|責任編輯|责编|責編|编辑|編輯|校对|审核|来源|來源|原标题|編集|取材|사진|편집)\\s*[:：/=＝].{1,40}',
    ),
  },
  { what: 'reading time', pattern: line(`${READING_TIME}\\s*:?.{0,30}`) },
  {
    what: 'reading time',
    pattern: line(
      '\\d{1,3}\\s*(?:min|minutes?|minutos?|minuten)\\.?\\s*(?:read|de lectura|de leitura|lesezeit|de lecture)?',
    ),
  },
  { what: 'keywords', pattern: line(`${KEYWORDS}\\s*[:|].{0,200}`) },
  { what: 'call to share', pattern: line(`.{0,80}(?:${FORGET}) .{0,30}(?:${SHARE}).{0,40}`) },
  {
    what: 'shortcode that was not expanded',
    pattern: line('\\[(\\w+)(?: [^\\]]*)?\\].*\\[\\/\\1\\]|\\[\\w+ \\w+=[^\\]]*\\]'),
  },
  { what: 'end of a feed entry', pattern: line('the post .{1,200} (?:first )?appeared (?:first )?on .{1,100}') },
];

/** What of the page's furniture a line is, or `undefined` for a line of the article. */
export const boilerplateKind = (text: string): string | undefined =>
  text.length > MAX_LINE_LENGTH ? undefined : FURNITURE_LINES.find(({ pattern }) => pattern.test(text))?.what;

/** Drops whole lines that belong to the page: read-more pointers, credits, buttons, newsletter and cookie notices. */
export const withoutBoilerplateLines = (blocks: readonly Block[]): readonly Block[] =>
  blocks.filter((block) => boilerplateKind(block.text) === undefined);
