import type { WholeArticle } from './article.ts';
import type { Story } from './news.ts';

/** What receivers are sent of an article, before it is shortened. Times are as JSON has them. */
export interface PayloadArticle
  extends Pick<
    WholeArticle,
    | 'id'
    | 'url'
    | 'final_url'
    | 'site'
    | 'title'
    | 'authors'
    | 'published_at'
    | 'ready_at'
    | 'language'
    | 'kind'
    | 'paywalled'
    | 'summary'
    | 'image'
  > {
  /** The beginning of its body. */
  readonly text: string;
  readonly topics: readonly Pick<WholeArticle['topics'][number], 'qcode' | 'name'>[];
  readonly entities: readonly Pick<WholeArticle['entities'][number], 'type' | 'key' | 'name'>[];
  readonly story: Pick<Story, 'id' | 'headline' | 'article_count' | 'source_count' | 'independent_count'> | null;
}
