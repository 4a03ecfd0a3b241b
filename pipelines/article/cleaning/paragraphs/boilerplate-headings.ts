/** Headings and labels under which a page, not the article, goes on. Patterns, lower case, without the final colon. */
const HEADINGS: readonly string[] = [
  // About the paper and the author
  'about the authors?|(the )?authors?',
  'about us',
  // Other articles
  'related( (articles?|stories|coverage|content|posts?|news|links|topics|reading|coverage from.*))?',
  'more (from|on|stories|news|in|about) .*|more about',
  'more',
  'read (more|next|also)',
  'recommended( (for you|reading|stories|videos?))?',
  'you (may|might) (also )?(like|be interested.*)',
  'trending( now)?',
  'most (read|popular|viewed)',
  'latest (news|stories|headlines|.{0,20}news)',
  'popular( (now|stories|posts))?',
  'top stories',
  "editors'? picks?",
  'something to consider',
  // What the reader should do
  'comments?',
  'leave a (comment|reply)',
  'share( this( .*)?)?',
  'newsletter',
  'sign up.*',
  'subscribe.*',
  'follow us.*',
  // Labels
  'tags?',
  'topics',
  'filed under.*',
  '(sponsored|promoted)( (content|stories))?',
  'in this article',
  'more (stories|articles|news|coverage)',
  'see also',
  'further reading',
  'join the (conversation|discussion)',
  'press contacts?|media contacts?|notes? to editors',
  // German
  'mehr (zum|zu diesem) thema.*',
  '(lesen|hören|sehen) sie (auch|mehr|mehr zum thema)',
  'weitere (artikel|themen|meldungen|beiträge|nachrichten|informationen)',
  'das könnte (sie|dich) (auch )?interessieren',
  'auch interessant|lesetipps?|am beliebtesten|meistgelesen(e artikel)?|ähnliche (artikel|beiträge)',
  '((zum|über den|über die|die|der) )?autor(in)?(en)?',
  'kommentare?|schreibe einen kommentar|kommentar (schreiben|verfassen)|diskutieren sie mit',
  'teilen|artikel teilen|schlagwörter|schlagworte|themen|stichwörter|verwandte (artikel|themen|beiträge)',
  '(presse)?kontakt|pressekontakt|ansprechpartner(in)?',
  // French
  '(à )?lire (aussi|également)|à (voir|écouter) aussi',
  'sur le même (sujet|thème)|articles? (liés|similaires|connexes|recommandés)|pour aller plus loin|pour en savoir plus',
  'les plus (lus|populaires|consultés)|commentaires?|laisser un commentaire|partager( (cet article|sur))?|mots[- ]clés|à propos de l.auteur',
  // Spanish
  'lea (también|además|más)|(te|le) (puede|podría) interesar|noticias relacionadas|artículos relacionados|relacionad[ao]s|más (sobre|noticias|información)( .*)?',
  'para saber más|lo más (leído|visto)|comentarios?|deja un comentario|compartir( .{0,20})?|etiquetas|temas|archivado en|sobre el autor',
  // Portuguese
  '(leia|veja|saiba) (mais|também)|notícias relacionadas|relacionad[ao]s|mais lid[ao]s|mais sobre .*',
  'comentários|deixe (um|o seu) comentário|compartilh(e|ar)( .{0,20})?|partilhar|tags relacionadas|assuntos|sobre o autor',
  // Italian
  'leggi anche|potrebbe interessarti( anche)?|articoli correlati|ti potrebbe interessare|correlati|i più letti',
  'commenti|lascia un commento|condividi( .{0,20})?|argomenti|riproduzione riservata|informazioni sull.autore',
  // Dutch
  'lees (ook|meer|verder)|meer over .*|gerelateerde? (artikelen|berichten|nieuws)|meest gelezen|reacties|reageer|deel( dit( artikel)?)?|over de auteur',
  // Danish, Norwegian, Swedish, Finnish
  'læs også|relaterede artikler|mest læste|kommentarer|del( artiklen)?|emner',
  'les (også|mer)|relaterte (artikler|saker)|mest lest|siste nytt|flere saker|del( saken)?',
  'läs (även|också|mer)|relaterade (artiklar|nyheter)|relaterat|mest lästa|mer om .*|dela( artikeln)?|ämnen',
  'lue (myös|lisää)|aiheeseen liittyvää|luetuimmat|kommentit|jaa( artikkeli)?',
  // Polish, Czech, Slovak, Hungarian, Romanian
  '(czytaj|zobacz|przeczytaj) (także|też|również|więcej).*|polecane|powiązane( artykuły)?|najczęściej czytane|komentarze|udostępnij|tematy|tagi|o autorze',
  '(čtěte|přečtěte si|mohlo by vás) (také|více|zajímat|též)|související( (články|témata))?|nejčtenější|komentáře|diskuse|sdílet|témata|o autorovi',
  '(čítajte|prečítajte si) (aj|tiež|viac)|súvisiace( články)?|najčítanejšie|zdieľať|diskusia',
  '(olvassa?|ezt is) (el is|is|olvassa)|kapcsolódó (cikkek|cikk|hírek)|ajánlott( cikkek)?|legolvasottabb|hozzászólások|megosztás|címkék',
  '(citeşte|citește) (şi|și|mai mult).*|articole similare|știri similare|pe aceeași temă|comentarii|distribuie|etichete|cele mai citite',
  // Russian, Ukrainian, Bulgarian, Greek
  'читайте (также|ещё|еще)|смотрите также|по теме|материалы по теме|похожие (статьи|новости|материалы)|комментарии|поделиться|теги|самое читаемое|об авторе',
  'читайте (також|ще)|дивіться також|за темою|схожі (новини|матеріали)|коментарі|поділитися|теми',
  'прочетете (още|също)|вижте още|още по темата|свързани (новини|статии)|коментари|сподели|тагове',
  'διαβάστε (επίσης|ακόμα|περισσότερα)|σχετικά (άρθρα|θέματα)|δημοφιλή|σχόλια|ετικέτες|κοινοποίηση',
  // Turkish, Arabic, Persian, Hebrew
  'ilgili (haberler|haber|içerikler)|(bunlar da|şunlar da) ilginizi çekebilir|çok okunanlar|yorumlar|paylaş|etiketler|devamını oku',
  'اقرأ (أيضا|أيضاً|المزيد)|مواضيع ذات صلة|أخبار ذات صلة|موضوعات ذات صلة|مقالات ذات صلة|الأكثر قراءة|التعليقات|شارك|الكلمات المفتاحية|المزيد',
  'بیشتر بخوانید|مطالب مرتبط|اخبار مرتبط|پربازدیدترین‌?ها|نظرات|دیدگاه‌?ها|برچسب‌?ها',
  'קראו (גם|עוד)|כתבות (נוספות|קשורות)|עוד בנושא|תגובות|תגיות|שתפו|אולי יעניין אותך',
  // Hindi, Bengali, Indonesian, Malay, Vietnamese, Swahili
  'यह भी (पढ़ें|पढ़ें)|ये भी (पढ़ें|पढ़ें)|संबंधित (खबरें|ख़बरें)|और (पढ़ें|पढ़ें)|टिप्पणियाँ|शेयर करें',
  'আরও পড়ুন|আরো পড়ুন|সম্পর্কিত খবর|মন্তব্য',
  'baca (juga|selengkapnya)|berita terkait|artikel terkait|terpopuler|komentar|bagikan|topik',
  '(đọc|xem) thêm|tin (liên quan|cùng chuyên mục)|bài viết liên quan|bình luận|chia sẻ|từ khóa|chủ đề',
  'soma (pia|zaidi)|habari zinazohusiana',
  // Japanese, Chinese, Korean, Thai
  '関連(記事|リンク|キーワード|ニュース|タグ|トピックス?)|おすすめ(情報|記事|の記事)?|あわせて読みたい|人気記事|アクセスランキング|コメント|最新記事|この記事を(シェア|書いた人)',
  '(相关|相關|延伸)(阅读|閱讀|新闻|新聞|文章|报道|報導|链接)|推荐阅读|推薦閱讀|热门文章|更多(新闻|文章|報導)|评论|評論|留言|分享|标签|標籤',
  '관련\\s?(기사|뉴스|태그)|많이 본 (뉴스|기사)|추천\\s?(기사|뉴스)|댓글|공유하기|인기기사|기자 정보',
  '(ข่าว|บทความ|เรื่อง)(ที่)?เกี่ยวข้อง|อ่าน(เพิ่มเติม|ต่อ|ข่าวเพิ่มเติม)|ข่าวแนะนำ|แท็กที่เกี่ยวข้อง|ความคิดเห็น|แชร์',
];

const HEADING = new RegExp(`^[>»▶►■●◆・•\\s]*(?:${HEADINGS.join('|')})\\s*[:：.…>»]*$`, 'iu');
const MAX_LENGTH = 200;

/** Whether a heading or label introduces page furniture ("Related stories", "Mehr zum Thema:"). */
export const isBoilerplateHeading = (text: string): boolean => text.length <= MAX_LENGTH && HEADING.test(text);

const COMMENTS =
  /comment|kommentar|coment|reac[ct]i|reageer|hozzászólás|diskus|дискусс|комментари|коментар|σχόλια|yorum|تعليق|دیدگاه|תגובות|टिप्पणि|মন্তব্য|bình luận|コメント|评论|評論|댓글|ความคิดเห็น/i;

/** Whether such a heading introduces what readers wrote. */
export const isCommentsHeading = (text: string): boolean => COMMENTS.test(text);
