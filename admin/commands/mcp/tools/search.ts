import { decodeHTML } from 'entities';
import { z } from 'zod';
import { OperatorError } from '../../../../config/operator-error.ts';
import { knownNames, resolveNames, type UnknownName } from '../../../../db/reading/names.ts';
import { languageOfWords, whyNothingMatches } from '../../../../db/reading/query-words.ts';
import type { Read } from '../../../../db/reading/read.ts';
import { type FoundPage, latestArticles, searchArticles } from '../../../../db/reading/search-articles.ts';
import { suggestNames } from '../../../../db/reading/suggest-names.ts';
import { KINDS } from '../../../arguments/article-filter-options.ts';
import { parseSite } from '../../../arguments/domain.ts';
import { NOUNS } from '../../../arguments/unknown-names.ts';
import { createTool } from '../tool.ts';
import { anyOfField, countedEntityOutput, languageField, limitField, timeField, timeOutput } from './fields.ts';

const name = z.string().max(200);

export const search = createTool({
  name: 'search',
  title: 'Search articles',
  description:
    'Finds articles by words and filters, the best matches first; without words, the latest articles. All filters must hold.',
  input: {
    query: z
      .string()
      .max(500)
      .default('')
      .describe('words that all occur, "a phrase", or, -not, parentheses, word*, title:word, word near/5 word'),
    since: timeField('published then or later').optional(),
    until: timeField('published before').optional(),
    sites: anyOfField(name, 'domains, such as example.com'),
    languages: anyOfField(languageField, 'ISO 639-1 codes'),
    topics: anyOfField(name, 'IPTC Media Topics by English name or code; narrower ones count'),
    entities: anyOfField(z.int().positive(), 'ids from "entity"'),
    labels: anyOfField(name, 'labels that the operator gave to feeds'),
    kinds: anyOfField(z.enum(KINDS), 'kinds'),
    paywalled: z.boolean().optional().describe('false: only articles whose whole text is known'),
    limit: limitField(50, 10),
    after: z.string().max(100).optional().describe('next of the page before'),
  },
  output: {
    articles: z.array(
      z.object({
        id: z.int(),
        title: z.string().nullable(),
        site: z.string(),
        url: z.string(),
        published_at: timeOutput,
        language: z.string().nullable(),
        kind: z.string(),
        paywalled: z.boolean(),
        story_id: z.int().nullable(),
        snippet: z.string().describe('text around the words that were found, or the beginning'),
      }),
    ),
    total: z.int().nullable().describe('number of matches of the words'),
    estimated: z.boolean().describe('total is an estimate'),
    next: z.string().nullable().describe('pass it as after, with the same other arguments, for the next page'),
    similar_entities: z.array(countedEntityOutput).describe('if little was found: whom the words may mean'),
  },
  read: async (news, { query, after, limit, since, until, sites, ...others }) => {
    const isBlank = query.trim() === '';
    if (isBlank && after !== undefined && !/^\d{1,18}$/.test(after))
      throw new OperatorError('after is not the next of a page without words');
    const language = languageOfWords(others.languages);
    const problem = isBlank ? undefined : await whyNothingMatches(news, query, language);
    if (problem !== undefined) throw new OperatorError(problem);
    const filter = {
      ...others,
      since: since?.toISOString(),
      until: until?.toISOString(),
      sites: sites?.map(parseSite),
    };
    const { unknown } = await resolveNames(news, filter);
    const refusals = await Promise.all(unknown.map((name) => refusalOf(news, name)));
    if (refusals.length > 0) throw new OperatorError(refusals.join('\n'));
    const page = isBlank
      ? { ...(await latestArticles(news, filter, limit, after)), total: null, estimated: false }
      : plainPage(await searchArticles(news, { query, language, filter, limit, after }));
    const isFirst = after === undefined && page.total !== null;
    const similar = isFirst ? await suggestNames(news, { query, language, filter }, page.total, MAX_SIMILAR) : [];
    return { ...page, similar_entities: similar };
  },
});

const MAX_SIMILAR = 5;

const plainPage = ({ articles, ...page }: FoundPage) => ({
  ...page,
  articles: articles.map((found) => ({ ...found, snippet: decodeHTML(found.snippet.replaceAll(/<\/?b>/g, '')) })),
});

/** As many as there are topics without a broader one. */
const MAX_OTHERS = 17;

/** Tells of a name that stands for nothing which names have it in them, or else the broadest topics. */
const refusalOf = async (read: Read, { of, name }: UnknownName): Promise<string> => {
  const known = await knownNames(read, of);
  const similar = known.filter((each) => each.name.toLowerCase().includes(name.toLowerCase()));
  const others = (similar.length > 0 ? similar : known.filter((each) => each.is_broadest))
    .slice(0, MAX_OTHERS)
    .map((each) => JSON.stringify(each.name));
  return `there is no ${NOUNS[of]} ${JSON.stringify(name)}${others.length > 0 ? `; there is ${others.join(', ')}` : ''}`;
};
