import { unsetPublisher } from '../../../db/schema/publishers.ts';
import { changeSites } from '../sites/change-sites.ts';

/** `publishers unset` */
export function unsetPublishers(given: readonly string[], options: { readonly json?: true }): Promise<void> {
  return changeSites(given, options, async (pool, site) => {
    const key = await unsetPublisher(pool, site);
    if (key === undefined) return { result: 'not set' };
    return {
      result: 'unset',
      publisher: key,
      reason: key === site ? 'it is its own publisher' : `its publisher is ${key}`,
    };
  });
}
