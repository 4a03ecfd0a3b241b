import { parseUrl } from '../../config/parse-url.ts';
import { TOPIC_SCHEME, topicCode } from '../../model/topic-code.ts';
import { articleUrn } from '../text/urn.ts';
import type { NinjsArticle } from './article.ts';
import { associationsOf } from './associations.ts';
import { conceptsOf } from './concepts.ts';
import { genreOf } from './genre.ts';
import { present } from './present.ts';
import { uriOf } from './uri.ts';

const STANDARD = {
  name: 'ninjs',
  version: '3.1',
  schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json',
} as const;

/**
 * Returns an article as a news item of the IPTC standard ninjs 3.1
 * (https://iptc.org/std/ninjs/userguide/). Properties whose value is not known are left out.
 */
export function ninjsOf(article: NinjsArticle): Record<string, unknown> {
  return present({
    uri: articleUrn(article),
    standard: STANDARD,
    type: 'text',
    representationType: article.paywalled ? 'partial' : 'full',
    version: String(article.version),
    firstCreated: article.ready_at,
    versionCreated: article.content_changed_at ?? article.ready_at,
    contentCreated: article.published_at,
    pubStatus: 'usable',
    usageTerms: `This copy comes without a license. Ask the publisher, ${article.site}, before you publish it.`,
    language: article.language,
    genres: article.genre === null ? [] : [present(genreOf(article.genre))],
    by: article.authors.join(', '),
    infoSources: infoSourcesOf(article),
    headlines: textsOf([['main', article.title]]),
    descriptions: textsOf([
      ['standfirst', article.standfirst],
      ['summary', article.summary],
    ]),
    bodies: bodiesOf(article),
    subjects: subjectsOf(article),
    ...conceptsOf(article),
    renditions: renditionsOf(article),
    associations: associationsOf(article),
    altIds: [{ role: 'wireroom', value: String(article.id) }],
  });
}

const PLAIN = 'text/plain';

const textsOf = (texts: readonly (readonly [role: string, text: string | null])[]): object[] =>
  texts.flatMap(([role, value]) => (value ? [{ role, contentType: PLAIN, value }] : []));

const bodiesOf = ({ body, html, word_count }: NinjsArticle): object[] => [
  ...(body ? [present({ role: 'main', contentType: PLAIN, wordCount: word_count, value: body })] : []),
  ...(html ? [{ role: 'main', contentType: 'text/html', value: html }] : []),
];

const infoSourcesOf = ({ site, wire_name, ...article }: NinjsArticle): object[] => [
  present({ name: site, role: 'publisher', uri: parseUrl(pageOf(article))?.origin }),
  ...(wire_name === null ? [] : [{ name: wire_name, role: 'agency' }]),
];

/** Topics, and what the publisher calls its subjects. */
const subjectsOf = ({ site, topics, section, keywords }: NinjsArticle): object[] => [
  ...topics.map(({ qcode, name, publisher_score, classifier_score }) => ({
    name,
    rel: 'about',
    uri: `${TOPIC_SCHEME}${topicCode(qcode)}`,
    literal: qcode,
    // Who is surer of it.
    creator: (publisher_score ?? 0) >= (classifier_score ?? 0) ? site : 'Wireroom',
    confidence: Math.round(Math.max(publisher_score ?? 0, classifier_score ?? 0) * 100),
  })),
  ...(section ? [{ name: section, rel: 'section', creator: site }] : []),
  ...keywords.map((name) => ({ name, rel: 'keyword', creator: site })),
];

const pageOf = ({ url, final_url }: Pick<NinjsArticle, 'url' | 'final_url'>): string => final_url ?? url;

const renditionsOf = (article: NinjsArticle): object[] => {
  const href = uriOf(pageOf(article));
  return href === undefined ? [] : [{ name: 'web', href }];
};
