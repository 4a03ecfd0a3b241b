// Puts articles into stories until it is killed: node --import tsx test/support/assign-stories.ts DATABASE_URL
import { setTimeout as wait } from 'node:timers/promises';
import { openPool } from '../../db/connection/pool.ts';
import { assignStories } from '../../workers/stages/stories/assign-stories.ts';

const [url = ''] = process.argv.slice(2);
const pool = openPool(url, { max: 1, name: 'wireroom test' });
console.log('ready');
for (;;) if ((await assignStories(pool)) === 0) await wait(20);
