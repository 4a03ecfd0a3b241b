import type { TextContext } from '../recognize/text-context.ts';
import type { NamedMention } from './mention-cluster.ts';

/** French joins "Le" to the word before it: "du Havre", "aux Abymes". */
const ARTICLE_IN: Readonly<Record<string, string>> = { du: 'le', au: 'le', des: 'les', aux: 'les' };

/** The name with the article that it has without "du" before it: Le Havre, not Havre in Montana. */
export const withFrenchArticle = ({ words, language, data }: TextContext, one: NamedMention): NamedMention => {
  const article = language === 'fr' ? ARTICLE_IN[words[one.at - 1]?.folded ?? ''] : undefined;
  if (article === undefined) return one;
  // "Du Nord" is a region of its own.
  if (data.gazetteer.find(one.folded, language).some(({ kind, minor }) => kind !== 'city' && !minor)) return one;
  const folded = `${article} ${one.folded}`;
  return data.gazetteer.find(folded, language).some(({ kind }) => kind === 'city') ? { ...one, folded } : one;
};
