import { setPublisher } from '../../../db/schema/publishers.ts';
import { changeSites } from '../sites/change-sites.ts';

/** `publishers set` */
export function setPublishers(
  given: readonly string[],
  options: { readonly name: string; readonly json?: true },
): Promise<void> {
  return changeSites(given, options, async (pool, site) => {
    const { key, name } = await setPublisher(pool, site, options.name);
    return { result: 'set', publisher: key, reason: `its publisher is ${name} (${key})` };
  });
}
