/** Headings and labels under which a page, not the article, goes on. Patterns, lower case, without the final colon. */
const HEADINGS: readonly string[] = [
  // About the paper and the author
  'about the authors?',
  'about us',
  // Other articles
  'related( (articles?|stories|coverage|content|posts?|news|links|topics|reading|coverage from.*))?',
  'more (from|on|stories|news|in|about) .*',
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
  // German
  'mehr zum thema',
  'weitere (artikel|themen|meldungen)',
  'lesen sie auch',
  'das könnte sie auch interessieren',
  // French
  '(à )?lire aussi',
  'sur le même sujet',
  // Portuguese, Spanish, Italian
  '(leia|veja) (mais|também)',
  'lea (también|además)',
  'te puede interesar',
  'noticias relacionadas',
  'leggi anche',
  // Russian
  'читайте (также|ещё)',
];

const HEADING = new RegExp(`^(?:${HEADINGS.join('|')})\\s*[:.…]?$`, 'i');
const LONGEST = 200;

/** Whether a heading or label introduces page furniture ("Related stories", "Mehr zum Thema:"). */
export const namesFurniture = (text: string): boolean => text.length <= LONGEST && HEADING.test(text);
