import { type TagWork, tagWork } from '../../../db/articles/article-work.ts';
import { failArticle } from '../../../db/articles/fail-article.ts';
import { commitTagging } from '../../../db/articles/taggings.ts';
import type { Claim } from '../../../db/claims/claims.ts';
import { allSettledOrThrow } from '../../all-settled.ts';
import type { TextToTag } from '../../pool/tag-input.ts';
import type { StageContext } from '../../stage-context.ts';
import { hasCrashedTooOften, runStage } from '../run-stage.ts';

/** Most characters of one task of the pool, a tenth of a second of work. A single text may be longer. */
const MAX_CHARACTERS = 50_000;

/** Tags articles and makes them visible to readers. */
export async function tagArticles(context: StageContext, claims: readonly Claim[]): Promise<void> {
  const works = new Map((await tagWork(context.pool, claims)).map((work) => [work.id, work]));
  const harmless = claims.filter((claim) => !hasCrashedTooOften(claim)).flatMap(({ id }) => works.get(id) ?? []);
  const tags = new Map(
    groupBySize(harmless).flatMap((group) => {
      const tagged = context.workerPool.tagAll(group.map(inputOf));
      return group.map(({ id }, n) => [id, tagged.then((results) => results[n])] as const);
    }),
  );
  await allSettledOrThrow(
    claims.map((claim) =>
      runStage(context, claim, {
        stage: 'tags',
        begin: async () => works.get(claim.id),
        async work({ work }) {
          const tagged = await tags.get(work.id);
          if (tagged?.status !== 'fulfilled') throw tagged?.reason;
          const committed = await commitTagging(context.pool, claim, tagged.value);
          if (!committed) return;
          context.onAttempt('tags', 'ok');
          context.onTagged({ url: work.url, isNew: work.is_new });
        },
        async end({ ms }, { outcome, message }) {
          const final = hasCrashedTooOften(claim);
          await failArticle(context.pool, claim, { stage: 'tags', outcome, ms: ms(), detail: message, final });
          context.onAttempt('tags', outcome);
        },
      }),
    ),
  );
}

const groupBySize = (texts: readonly TagWork[]): TagWork[][] => {
  const groups: TagWork[][] = [];
  let room = 0;
  for (const text of texts) {
    const length = text.title.length + text.body.length;
    const last = length <= room ? groups.at(-1) : undefined;
    if (last) last.push(text);
    else groups.push([text]);
    room = (last ? room : MAX_CHARACTERS) - length;
  }
  return groups;
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
