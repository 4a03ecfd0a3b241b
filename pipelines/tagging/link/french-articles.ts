import type { TextContext } from '../recognize/text-context.ts';
import type { NamedMention } from './mention-cluster.ts';

/** French contracts the article "Le" with the preceding preposition: "du Havre", "aux Abymes". */
const ARTICLE_IN: Readonly<Record<string, string>> = { du: 'le', au: 'le', des: 'les', aux: 'les' };

/** Restores the article that a contraction hides: "du Havre" is Le Havre, not Havre in Montana. */
export function withFrenchArticle({ words, language, data }: TextContext, one: NamedMention): NamedMention {
  const article = language === 'fr' ? ARTICLE_IN[words[one.firstWord - 1]?.folded ?? ''] : undefined;
  if (article === undefined) return one;
  // "Nord" is a region without an article.
  if (data.gazetteer.find(one.folded, language).some(({ kind, minor }) => kind !== 'city' && !minor)) return one;
  const folded = `${article} ${one.folded}`;
  return data.gazetteer.find(folded, language).some(({ kind }) => kind === 'city') ? { ...one, folded } : one;
}
