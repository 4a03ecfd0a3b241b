import { WireroomError } from '../config/wireroom-error.ts';
import { failArticle } from '../db/article-exits.ts';
import { type TagWork, tagWork } from '../db/article-work.ts';
import type { Claim } from '../db/claims.ts';
import { isDatabaseAway } from '../db/connection.ts';
import { commitTagging, type StoredMention } from '../db/taggings.ts';
import type { Mention } from '../pipelines/tagging/tags.ts';
import { TAGGER_VERSION } from '../pipelines/tagging/version.ts';
import { codePointOffsets } from './code-points.ts';
import type { Context } from './context.ts';
import { givenUp, isGivenUp } from './given-up.ts';
import { rereadArticle } from './rereads.ts';

/** Tags one article's text and makes the article visible; what an operator wants read again is read again first. */
export const tagArticle = async (context: Context, claim: Claim): Promise<void> => {
  const { pool, log } = context;
  const work = await tagWork(pool, claim);
  // Its stored page is to be read first, or somebody else has claimed it meanwhile.
  if (!work) return rereadArticle(context, claim);
  const startedAt = performance.now();
  const final = isGivenUp(claim);
  try {
    if (final) throw givenUp(work.url);
    const tags = await context.threads.tag({
      title: work.title,
      text: work.body,
      keywords: work.keywords,
      url: work.url,
      ...(work.declared_language === null ? {} : { language: work.declared_language }),
      ...(work.section === null ? {} : { section: work.section }),
    });
    const stored = storedMentions(work);
    const committed = await commitTagging(pool, claim, {
      ms: performance.now() - startedAt,
      language: tags.language,
      taggerVersion: TAGGER_VERSION,
      entities: tags.entities.map((entity) => ({ ...entity, mentions: stored(entity.mentions) })),
      topics: tags.topics,
    });
    if (committed) context.onAttempt('tags', 'ok');
  } catch (error) {
    if (isDatabaseAway(error)) throw error;
    const failure =
      error instanceof WireroomError ? error : new WireroomError('internal', String(error), { cause: error });
    log.error({ err: error, article: work.url, outcome: failure.outcome }, 'tagging an article failed');
    await failArticle(pool, claim, {
      stage: 'tags',
      outcome: failure.outcome,
      ms: performance.now() - startedAt,
      detail: failure.message,
      final,
    });
    context.onAttempt('tags', failure.outcome);
  }
};

const storedMentions =
  ({ title, body }: TagWork) =>
  (mentions: readonly Mention[]): StoredMention[] => {
    const edges = (place: Mention['in']) =>
      mentions.filter((mention) => mention.in === place).flatMap(({ start, end }) => [start, end]);
    const offsets = { title: codePointOffsets(title, edges('title')), text: codePointOffsets(body, edges('text')) };
    return mentions.map((mention) => ({
      in: mention.in,
      start: offsets[mention.in].get(mention.start) ?? 0,
      end: offsets[mention.in].get(mention.end) ?? 0,
      text: mention.text,
    }));
  };
