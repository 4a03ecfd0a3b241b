import { WireroomError } from '../../../config/wireroom-error.ts';
import type { Queryable } from '../../../db/connection/pool.ts';
import { suggestArticle } from '../../arguments/suggestions.ts';
import type { IdOrUrl } from '../../arguments/urls.ts';

/** Creates the error for a number or URL without an article. It suggests a similar URL. */
export async function noArticle(db: Queryable, text: string, article: IdOrUrl): Promise<WireroomError> {
  const near = 'id' in article ? '' : await suggestArticle(db, article.url);
  return new WireroomError('not_found', `there is no article ${text}${near}`);
}
