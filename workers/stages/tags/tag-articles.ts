import { asWireroomError } from '../../../config/wireroom-error.ts';
import { type TagWork, tagWork } from '../../../db/articles/article-work.ts';
import type { TextTags } from '../../../db/articles/commit/extraction.ts';
import { failArticle } from '../../../db/articles/fail-article.ts';
import { commitTagging } from '../../../db/articles/taggings.ts';
import { type Claim, release } from '../../../db/claims/claims.ts';
import { isDatabaseUnavailable } from '../../../db/connection/pool.ts';
import { allSettledOrThrow } from '../../all-settled.ts';
import { SiteBusy } from '../../pool/fair-scheduler.ts';
import type { TextToTag } from '../../pool/tag-input.ts';
import type { StageContext } from '../../stage-context.ts';
import { crashLimitError, hasCrashedTooOften } from '../crash-limit.ts';

/** An article to tag, and the claim on it. */
interface ClaimedText {
  readonly claim: Claim;
  readonly work: TagWork;
}

/** Most characters of one task of the pool, a tenth of a second of work. A single text may be longer. */
const MAX_CHARACTERS = 50_000;

/** Tags articles and makes them visible to readers. */
export async function tagArticles(context: StageContext, claims: readonly Claim[]): Promise<void> {
  const works = new Map((await tagWork(context.pool, claims)).map((work) => [work.id, work]));
  const texts = claims.flatMap((claim) => {
    const work = works.get(claim.id);
    return work ? [{ claim, work }] : []; // without one, another worker has claimed it since
  });
  await allSettledOrThrow([
    ...texts
      .filter(({ claim }) => hasCrashedTooOften(claim))
      .map((text) => fail(context, text, crashLimitError(text.work.url), 0)),
    ...groupBySize(texts.filter(({ claim }) => !hasCrashedTooOften(claim))).map((group) => tagTexts(context, group)),
  ]);
}

const groupBySize = (texts: readonly ClaimedText[]): ClaimedText[][] => {
  const groups: ClaimedText[][] = [];
  let room = 0;
  for (const text of texts) {
    const length = text.work.title.length + text.work.body.length;
    const last = length <= room ? groups.at(-1) : undefined;
    if (last) last.push(text);
    else groups.push([text]);
    room = (last ? room : MAX_CHARACTERS) - length;
  }
  return groups;
};

const tagTexts = async (context: StageContext, texts: readonly ClaimedText[]): Promise<void> => {
  const startedAt = performance.now();
  const tagged = await context.workerPool.tagAll(texts.map(({ work }) => inputOf(work)));
  const ms = performance.now() - startedAt;
  await allSettledOrThrow(texts.map((text, n) => store(context, text, tagged[n], ms)));
};

const inputOf = ({ title, body, keywords, url, declared_language, section, has_story }: TagWork): TextToTag => ({
  title,
  text: body,
  keywords,
  url,
  hasStory: has_story,
  ...(declared_language === null ? {} : { language: declared_language }),
  ...(section === null ? {} : { section }),
});

/** Commits the result of one text. */
const store = async (
  context: StageContext,
  text: ClaimedText,
  tagged: PromiseSettledResult<TextTags> | undefined,
  ms: number,
): Promise<void> => {
  try {
    if (tagged?.status !== 'fulfilled') throw tagged?.reason;
    const committed = await commitTagging(context.pool, text.claim, tagged.value);
    if (!committed) return;
    context.onAttempt('tags', 'ok');
    context.onTagged({ url: text.work.url, isNew: text.work.is_new });
  } catch (error) {
    if (error instanceof SiteBusy) return release(context.pool, 'tags', text.claim, error.freeInMs);
    if (isDatabaseUnavailable(error)) throw error;
    await fail(context, text, error, ms);
  }
};

const fail = async (
  { pool, log, onAttempt }: StageContext,
  { claim, work }: ClaimedText,
  error: unknown,
  ms: number,
) => {
  const failure = asWireroomError(error);
  const { outcome, message } = failure;
  log.error({ err: error, article: work.url, outcome }, 'tagging an article failed');
  await failArticle(pool, claim, { stage: 'tags', outcome, ms, detail: message, final: hasCrashedTooOften(claim) });
  onAttempt('tags', outcome);
};
