import { WireroomError } from '../../../config/wireroom-error.ts';
import type { Queryable } from '../../../db/connection/pool.ts';
import { suggestArticle } from '../../arguments/near-names.ts';
import type { IdOrUrl } from '../../arguments/url.ts';

/** What to say when there is no article of a number or URL, with the one that may be meant. */
export const noArticle = async (db: Queryable, text: string, article: IdOrUrl): Promise<WireroomError> => {
  const near = 'id' in article ? '' : await suggestArticle(db, article.url);
  return new WireroomError('not_found', `there is no article ${text}${near}`);
};
