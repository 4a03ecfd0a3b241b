import { WireroomError } from '../../../config/wireroom-error.ts';
import { transaction } from '../../../db/connection/pool.ts';
import { readerOf } from '../../../db/reading/read.ts';
import { readStory } from '../../../db/reading/stories.ts';
import { splitStory } from '../../../db/stories/split-stories.ts';
import { withDatabase } from '../../command-context.ts';
import { warnIfNotRunning } from '../../output/hints.ts';
import { note, print } from '../../output/print.ts';

/** `stories split` */
export function splitOneStory(given: number): Promise<void> {
  return withDatabase({}, async ({ database: { pool } }) => {
    const id = (await readStory(readerOf(pool), given))?.id;
    if (id === undefined) throw new WireroomError('not_found', `there is no story ${given}`);
    if (id !== given) note(`story ${given} was merged into story ${id}`);
    const articles = await transaction(pool, (client) => splitStory(client, id));
    print(`story ${id} split: ${articles} ${articles === 1 ? 'article waits' : 'articles wait'} for a story`);
    await warnIfNotRunning(pool, 'put them into stories');
  });
}
